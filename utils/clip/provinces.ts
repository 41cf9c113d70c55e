/** The provinces an article belongs to. */
import type { Annotations } from '@/utils/article';
import { provinceKeysOf } from '@/utils/public-admin';
import { siteOf } from '@/utils/sites';

/** Then and now: who looks for Hoà Bình finds it, and who looks for Phú Thọ, which it became part of, does too. */
export function provincesOf(annotations: Annotations | null, host: string): string[] {
  const site = siteOf(host);
  const places = annotations ? provinceKeysOf(annotations) : [];
  return [...new Set([site?.then, site?.now, ...places])].filter(
    (key): key is string => typeof key === 'string',
  );
}
