/** An article as weighted words and pairs of words, to be compared with another. */
import { type Token, tokenise } from '@/utils/vietnamese';

export interface ArticleWords {
  readonly title: string;
  readonly sapo: string;
  readonly text: string;
}

export interface Profile {
  /** Exact keys of words, how much each is said; title and sapo count more. */
  readonly words: ReadonlyMap<string, number>;
  /** "cải cách": neighbours that nothing but a space parts. */
  readonly pairs: ReadonlyMap<string, number>;
}

/** Words of grammar, which every article has. From the usual lists, without words that name things in this field. */
const GRAMMAR = new Set(
  `và của các những cho với trong tại về để được là có đã đang sẽ này đó khi theo trên do từ đến cũng như nhưng mà thì
   bị bởi vào ra lên còn không nhiều một số ông bà anh chị người việc nếu rằng nên vì qua lại sau trước cùng tôi chúng`.split(
    /\s+/,
  ),
);

const WEIGHTS = { title: 5, sapo: 3, text: 1 } as const;
/** A name in the middle of a sentence says more about the story than a common word. */
const NAME = 1.5;
/** What stands twice does not say twice as much. */
export const damp = (weight: number): number => weight ** 0.8;

const isUpper = (text: string, at: number): boolean => {
  const char = text[at]!;
  return char !== char.toLowerCase();
};

export function profileOf(article: ArticleWords): Profile {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const field of ['title', 'sapo', 'text'] as const) {
    const text = article[field];
    let before: Token | null = null;
    for (const token of tokenise(text)) {
      if (token.span > 1) continue;
      if (GRAMMAR.has(token.exact)) {
        before = null;
        continue;
      }
      const name = isUpper(text, token.start) && token.start > 0 && !opens(text, token.start);
      const weight = WEIGHTS[field] * (name ? NAME : 1);
      words.set(token.exact, (words.get(token.exact) ?? 0) + weight);
      if (before !== null && token.start - before.end === 1 && text[before.end] === ' ') {
        const pair = `${before.exact} ${token.exact}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + weight);
      }
      before = token;
    }
  }
  return { words, pairs };
}

/** Whether a sentence begins here, where a capital says nothing. */
const opens = (text: string, at: number): boolean =>
  /[.!?:;"“\n]\s*$/.test(text.slice(Math.max(0, at - 3), at));
