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

/** A capital letter: ASCII by its code, others by asking. */
function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const char = text[at]!;
  return char !== char.toLowerCase();
}

/** What a story is about is said early; of a long text the rest costs time and changes little. UTF-16 units. */
const READ = 8000;

export function profileOf(article: ArticleWords): Profile {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const field of ['title', 'sapo', 'text'] as const) {
    const text = article[field].slice(0, READ);
    let before: Token | null = null;
    for (const token of tokenise(text)) {
      if (token.span > 1) continue;
      if (GRAMMAR.has(token.exact)) {
        before = null;
        continue;
      }
      const name = isUpper(text, token.start) && !opens(text, token.start);
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
function opens(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text[before] === ' ') before--;
  return before < 0 || '.!?:;"“\n'.includes(text[before]!);
}
