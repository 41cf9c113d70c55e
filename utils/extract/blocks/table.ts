/** Tables: data, or scaffolding around pictures and text. */
import { all, nameOf, textOf } from '../dom';
import type { Block } from '../types';
import { isTiny } from './images';

export type TableKind = 'data' | 'layout';

export const rowsOf = (table: Element): Element[] =>
  all(table, 'tr').filter((row) => row.closest('table') === table);
export const cellsOf = (row: Element): Element[] =>
  [...row.children].filter((cell) => nameOf(cell) === 'td' || nameOf(cell) === 'th');

/** Old CMSs build whole pages of tables; a table is data when its text is spread over rows and columns. */
export function tableKind(table: Element): TableKind {
  const rows = rowsOf(table).map(cellsOf);
  const texts = rows.map((cells) => cells.map((cell) => textOf(cell).length));
  const lengths = texts.flat();
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const filled = texts.map((row) => row.filter((length) => length > 0).length);
  if (Math.max(0, ...filled) < 2) return 'layout';
  const nested = all(table, 'table').some((inner) => textOf(inner).length > total * 0.3);
  if (nested) return 'layout';
  // Pictures with their captions side by side.
  const pictures = all(table, 'img').filter((picture) => !isTiny(picture)).length;
  if (pictures > 0 && total / pictures < 250 && !table.querySelector('th')) return 'layout';
  if (rows.length < 2) return total > 600 ? 'layout' : 'data';
  if (total > 1500 && Math.max(...lengths) > total * 0.6) return 'layout';
  return 'data';
}

/** A table as lines of text. */
export const rowText = (block: Pick<Block, 'rows'>): string =>
  block.rows
    .map((row) =>
      row
        .map((cell) => cell.text)
        .filter(Boolean)
        .join(' | '),
    )
    .join('\n');
