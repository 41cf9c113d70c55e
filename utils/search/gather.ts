/** Terms of several sources brought together, in order. */
import type { BlockEntry } from './block';
import { byTerm } from './document';
import { type MergeInput, mergePostings, type Postings } from './postings';

interface Gathered {
  readonly fold: string;
  readonly exact: string;
  readonly inputs: MergeInput[];
}

export class TermGatherer {
  readonly #terms = new Map<string, Gathered>();

  add(entry: Pick<BlockEntry, 'fold' | 'exact'>, postings: Postings, dead: MergeInput['dead']): void {
    const key = `${entry.fold}\0${entry.exact}`;
    const known = this.#terms.get(key);
    if (known) known.inputs.push({ postings, dead });
    else this.#terms.set(key, { fold: entry.fold, exact: entry.exact, inputs: [{ postings, dead }] });
  }

  /** Hands every term with its merged postings to `write`, in the order of the index. */
  drain(write: (fold: string, exact: string, postings: Postings) => void): void {
    for (const { fold, exact, inputs } of [...this.#terms.values()].sort(byTerm)) {
      write(fold, exact, mergePostings(inputs));
    }
    this.#terms.clear();
  }
}
