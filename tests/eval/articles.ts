/** Corpora for evaluation: every line counts, also articles that are a headline and nothing more. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface EvalArticle {
  readonly id: string | number;
  readonly title?: string | null;
  readonly sapo?: string | null;
  readonly body?: string | null;
  readonly category?: string | null;
  /** `YYYY-MM-DD`. */
  readonly date?: string | null;
  readonly host?: string | null;
  /** Articles with one topic tell one story. */
  readonly topic?: string | null;
}

/** One JSON object a line, gzip or not. A line that is none is an error that says which. */
export function readArticles(file: string): EvalArticle[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const articles: EvalArticle[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      articles.push(JSON.parse(line) as EvalArticle);
    } catch {
      throw new Error(`${file}, line ${i + 1}: not JSON`);
    }
  });
  return articles;
}
