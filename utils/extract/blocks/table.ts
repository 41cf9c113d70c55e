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
  return isPageOfColumns(rows, total) ? 'layout' : 'data';
}

/** Parts of a text in a cell; cells of data hold a paragraph or two. */
const PARTS = 'p, div, ul, ol, hr, br, h1, h2, h3, h4, h5, h6, table';
const FEW_PARTS = 5;
const SHORT_CELL = 400;

/** The columns of a page stand in one row, under the rows of its banner and menu. */
function isPageOfColumns(rows: readonly (readonly Element[])[], total: number): boolean {
  for (const cells of rows) {
    const lengths = cells.map((cell) => textOf(cell).length);
    const longest = Math.max(0, ...lengths);
    if (longest <= SHORT_CELL || lengths.reduce((sum, length) => sum + length, 0) <= total * 0.6) continue;
    const column = cells[lengths.indexOf(longest)] as Element;
    return all(column, PARTS).length > FEW_PARTS;
  }
  return false;
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
