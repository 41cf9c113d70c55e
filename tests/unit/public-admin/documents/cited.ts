import type { Citation } from '@/utils/article';
import { annotate } from '@/utils/public-admin';

/** Citations of a text as a provincial paper of Hoà Bình would print it in spring 2024, unless told otherwise. */
export function cited(
  text: string,
  day: string | null = '2024-04-17',
  host = 'baohoabinh.com.vn',
): readonly Citation[] {
  return annotate({ title: '', sapo: null, text, day, host }).citations;
}

export const printed = (text: string, { start, end }: Citation) => text.slice(start, end);
