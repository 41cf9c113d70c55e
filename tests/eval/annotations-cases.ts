/** The case files of `eval:annotations`, and what we find written in their shape. */
import { readFileSync } from 'node:fs';
import type { Citation, Figure } from '@/utils/article';
import { annotate } from '@/utils/public-admin';
import { typeById } from '@/utils/public-admin/documents';

export type Kind = 'documents' | 'figures';
export type Expected = Record<string, unknown>;

export interface Case {
  readonly id: string;
  readonly text: string;
  readonly expect: readonly Expected[];
}

/** Cases of a file: `{positive, negative}` as in the domain folder, or a plain list. */
export function readCases(file: string): Case[] {
  const data = JSON.parse(readFileSync(file, 'utf8'));
  const rows: Partial<Case>[] = Array.isArray(data)
    ? data
    : [...(data.positive ?? []), ...(data.negative ?? [])];
  return rows.map((row) => ({ id: String(row.id), text: String(row.text), expect: row.expect ?? [] }));
}

const SYSTEMS = { legal: 'QPPL', administrative: 'HC', party: 'ĐẢNG' } as const;

/** A citation in the shape of the document cases' `expect`. */
function documentFound(citation: Citation, text: string): Expected {
  const whole = citation.date?.length === 10 ? citation.date : null;
  // Cases leave the word of type out of a law's name.
  const name = citation.name?.replace(/^(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Kết luận|Hiến pháp)\s*/u, '');
  const nickname = citation.by === 'nickname' && citation.resolvesTo;
  return {
    raw: text.slice(citation.start, citation.end),
    type: citation.type ? (typeById(citation.type)?.code ?? null) : null,
    number: citation.number,
    suffix: citation.suffix,
    year: citation.year,
    symbol: citation.canonical,
    issuer: citation.issuer,
    issuerName: citation.issuerName,
    date: whole,
    system: citation.system ? SYSTEMS[citation.system] : null,
    ...(name && { name }),
    ...(citation.numberTo !== null && { numberTo: citation.numberTo }),
    ...(citation.date?.length === 4 && { contextYear: Number(citation.date) }),
    ...(nickname
      ? { nicknameOf: citation.resolvesTo }
      : citation.resolvesTo && { resolvesTo: citation.resolvesTo }),
    numberInt: citation.number === null ? null : Number(citation.number),
  };
}

const KINDS = {
  score: 'score',
  rank: 'rank',
  'rank-change': 'rankChange',
  delta: 'delta',
  share: 'rate',
  group: 'group',
} as const;

/** A figure in the shape of the figure cases' `expect`. */
function figureFound(figure: Figure, text: string): Expected {
  const given = Object.fromEntries(
    Object.entries({
      value: figure.value,
      scale: figure.scale,
      unit: figure.unit,
      dir: figure.direction && (figure.direction === 'up' ? '+' : '-'),
      index: figure.index?.toUpperCase(),
      year: figure.year,
      fromRank: figure.fromRank,
      group: figure.group,
      count: figure.count,
      threshold: figure.threshold,
      measure: figure.measure,
    }).filter(([, value]) => value !== null && value !== undefined),
  );
  const rank =
    figure.kind === 'rank'
      ? { rank: figure.rank, of: figure.of }
      : figure.rank !== null && { rank: figure.rank };
  return { kind: KINDS[figure.kind], raw: text.slice(figure.start, figure.end), ...rank, ...given };
}

/** What the shipped annotator finds in a case's text. */
export function found(kind: Kind, text: string): Expected[] {
  const annotations = annotate({ title: '', sapo: null, text, day: null, host: '' });
  return kind === 'documents'
    ? annotations.citations.map((citation) => documentFound(citation, text))
    : annotations.figures.map((figure) => figureFound(figure, text));
}
