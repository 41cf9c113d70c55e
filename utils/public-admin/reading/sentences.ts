/** Where sentences and clauses begin and end. Abbreviation points ("TP. Hà Nội", "T.Ư") and decimals end nothing. */
import type { Span } from '@/utils/article';

const ABBREVIATION = /(?:^|[\s(])(?:TP|TX|TT|T|Q|P|H|ĐC|đ\/c|Ths?|TS|PGS|GS|BS|KS|CN|KT|TM|Mr|Mrs|[A-ZĐ])$/i;

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '\n') return true;
  if (mark === '!' || mark === '?' || mark === '…') return /\s|$/.test(text[at + 1] ?? '');
  if (mark !== '.') return false;
  const next = text[at + 1] ?? '';
  if (next !== '' && !/[\s"”)]/.test(next)) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at));
}

/** Offset of the first character of the sentence that holds `at`. */
export function sentenceStart(text: string, at: number, reach = 600): number {
  const floor = Math.max(0, at - reach);
  for (let i = at - 1; i >= floor; i--) {
    if (endsSentence(text, i)) {
      let start = i + 1;
      while (start < at && /\s/.test(text[start] ?? '')) start++;
      return start;
    }
  }
  return floor;
}

/** Offset behind the last character of the sentence that holds `at`. */
export function sentenceEnd(text: string, at: number, reach = 600): number {
  const ceiling = Math.min(text.length, at + reach);
  for (let i = at; i < ceiling; i++) {
    if (endsSentence(text, i)) return text[i] === '\n' ? i : i + 1;
  }
  return ceiling;
}

/** The sentence a span stands in, as printed. */
export const sentenceAround = (text: string, { start, end }: Span): string =>
  text.slice(sentenceStart(text, start, 1500), sentenceEnd(text, Math.max(start, end - 1), 1500)).trim();
