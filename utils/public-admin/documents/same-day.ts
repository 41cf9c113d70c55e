/** "Quyết định số 12/QĐ-UBND và Kế hoạch số 9/KH-UBND cùng ngày 15/3/2023": said once, behind the last. */
import type { Found } from './found';

const ONE_DAY = /(?<!\p{L})cùng\s+ngày\s+\d/u;
const AND = /^\s*(?:,\s*và|,|và)\s*$/u;

/** Gives the day to those right before, as far as they are of that year; changes `all`, which is in order. */
export function shareDays(all: readonly Found[], key: string): void {
  for (let i = all.length - 1; i > 0; i--) {
    const { start, end, date } = all[i]!;
    if (date === null || !ONE_DAY.test(key.slice(start, end))) continue;
    for (let j = i - 1; j >= 0; j--) {
      const before = all[j]!;
      if (before.date !== null || !AND.test(key.slice(before.end, all[j + 1]!.start))) break;
      if (before.year !== null && before.year !== all[i]!.year) break;
      before.date = date;
    }
  }
}
