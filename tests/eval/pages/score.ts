/** How close a draft is to the truth. Unicode form, spacing, quotes, dashes and tone placement do not count; case does. */
import type { Row, Truth } from './types';

const PAIRS: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

export function level(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (rhyme) => PAIRS[rhyme] ?? rhyme)
    .replace(/[“”„"«»‘’‚'`´″′]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

const tokens = (text: string): string[] => level(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export interface BodyScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Words as a bag. */
export function bodyScore(found: string, truth: string): BodyScore {
  const want = tokens(truth);
  const have = tokens(found);
  if (want.length === 0)
    return have.length === 0 ? { precision: 1, recall: 1, f1: 1 } : { precision: 0, recall: 1, f1: 0 };
  const counts = new Map<string, number>();
  for (const token of want) counts.set(token, (counts.get(token) ?? 0) + 1);
  let hits = 0;
  for (const token of have) {
    const left = counts.get(token) ?? 0;
    if (left > 0) {
      hits++;
      counts.set(token, left - 1);
    }
  }
  const precision = have.length === 0 ? 0 : hits / have.length;
  const recall = hits / want.length;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** Lines as they are: how many of the truth's lines are lines of the draft. */
export function lineScore(found: string, truth: string): number {
  const have = new Set(found.split('\n').map(level));
  const want = truth.split('\n').map(level).filter(Boolean);
  return want.length === 0 ? 1 : want.filter((line) => have.has(line)).length / want.length;
}

/** Share of neighbouring truth lines that stand in the same order in the draft. */
export function orderScore(found: string, truth: string): number {
  const text = level(found);
  const places = truth
    .split('\n')
    .map(level)
    .filter((line) => line.length > 20)
    .map((line) => text.indexOf(line.slice(0, 60)))
    .filter((at) => at >= 0);
  if (places.length < 2) return 1;
  let right = 0;
  for (let index = 1; index < places.length; index++)
    if ((places[index] as number) >= (places[index - 1] as number)) right++;
  return right / (places.length - 1);
}

export const same = (found: string | null | undefined, truth: string | null): boolean =>
  level(found ?? '') === level(truth ?? '');

const address = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');

export interface PageScore {
  readonly title: boolean;
  readonly date: boolean;
  readonly author: boolean;
  readonly sapo: boolean;
  readonly category: boolean;
  readonly body: BodyScore;
  readonly lines: number;
  readonly order: number;
  /** Captions and related headlines of the truth that stand as lines in the draft's text. */
  readonly leaked: readonly string[];
  readonly captions: number;
  readonly related: number | null;
}

export function scorePage(row: Row | null, truth: Truth): PageScore {
  const text = row?.text ?? '';
  const lines = text.split('\n').map(level);
  const body = level(truth.body);
  const leaked = [...truth.captions, ...truth.related.map((item) => item.title)].filter((line) => {
    const want = level(line);
    return want.length > 8 && !body.includes(want) && lines.some((have) => have.includes(want));
  });
  const wanted = truth.related.map((item) => address(item.url));
  const found = new Set((row?.related ?? []).map((item) => address(item.url)));
  const captions = new Set((row?.captions ?? []).map(level));
  return {
    title: same(row?.title, truth.title),
    date: (row?.publishedAt?.slice(0, 10) ?? null) === truth.date,
    author: same(row?.byline, truth.author),
    sapo: same(row?.sapo, truth.sapo),
    category: same(row?.category, truth.category),
    body: bodyScore(text, truth.body),
    lines: lineScore(text, truth.body),
    order: orderScore(text, truth.body),
    leaked,
    captions:
      truth.captions.length === 0
        ? 1
        : truth.captions.filter((caption) => captions.has(level(caption))).length / truth.captions.length,
    related: wanted.length === 0 ? null : wanted.filter((url) => found.has(url)).length / wanted.length,
  };
}
