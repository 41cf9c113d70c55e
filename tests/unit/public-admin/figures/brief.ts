import { annotate } from '@/utils/public-admin';

export const figuresOf = (text: string) =>
  annotate({ title: '', sapo: null, text, day: '2024-04-17', host: 'baohoabinh.com.vn' }).figures;
/** kind:value or rank/of, for short tables. */
export const brief = (text: string) =>
  figuresOf(text).map(
    (one) =>
      `${one.kind}:${one.value ?? (one.fromRank ? `${one.fromRank}>${one.rank}` : (one.rank ?? one.group))}${one.of ? `/${one.of}` : ''}`,
  );
