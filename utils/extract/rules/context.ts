import type { Page } from '../page';
import type { Block, Dropped, Role } from '../types';

/** What the rules see: the blocks of the chosen root in page order, and what is known already. */
export interface Context {
  readonly page: Page;
  readonly root: Element;
  readonly blocks: Block[];
  /** The lines of the whole page, without the items of lists. */
  readonly lines: readonly Block[];
  readonly dropped: readonly Dropped[];
  readonly title: string;
  readonly titleElement: Element | null;
}

export type Rule = (context: Context) => void;

/** Takes a block out of the body, once: the first rule that names a reason keeps it. */
export function mark(block: Block, role: Role, reason: string): void {
  if (block.role !== 'body') return;
  block.role = role;
  block.reason = reason;
}

export const isBody = (block: Block): boolean => block.role === 'body';

/** A line long enough, and free enough of links, to be running text. */
export const isProse = (block: Block): boolean =>
  block.kind === 'table' || (block.kind === 'text' && block.linked < 0.5 && block.text.length >= 80);

/** "Phóng viên: …" in an interview, whose other questions begin so too: neither a byline nor a lead. */
export function speaks({ text }: Block, lines: readonly Block[]): boolean {
  const label = /^[\p{L}. ]{2,20}[:：]/u.exec(text)?.[0];
  return label !== undefined && lines.filter((line) => line.text.startsWith(label)).length > 2;
}
