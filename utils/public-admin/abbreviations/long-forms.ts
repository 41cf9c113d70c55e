/**
 * The table writes a family of short forms in one row, what only some of them say in brackets: GCN, GCNQSDĐ "giấy chứng
 * nhận (quyền sử dụng đất)". Each form gets the words its own letters spell.
 */
import { spelledBy } from './definitions';

export function longFormOf(short: string, row: string): string {
  const bare = row.replace(/\s*\([^)]*\)\s*/gu, ' ').trim();
  const whole = row.replace(/[()]/gu, '');
  const spells = (long: string) => spelledBy(long.replaceAll('-', ' '), short) !== null;
  const exact = (long: string) => spelledBy(long, short) === long;
  if (exact(bare) || !row.includes('(')) return bare;
  if (exact(whole)) return whole;
  // "(Ủy ban) Mặt trận" spelled by UBMT: the letters decide even where a comma stands between.
  return spells(whole) && !spells(bare) ? whole : bare;
}
