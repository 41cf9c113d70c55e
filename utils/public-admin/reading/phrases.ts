/** Phrases of the tables, which are plain Vietnamese, as patterns on an exact key. */

export const asPattern = (phrase: string) =>
  phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');

/** One of the phrases, the longest that fits: no part of another word. */
export const anyOf = (phrases: readonly string[]) =>
  `(?<!\\p{L})(?:${[...phrases]
    .sort((a, b) => b.length - a.length)
    .map(asPattern)
    .join('|')})(?!\\p{L})`;

/** All phrases of a table that groups them by meaning. */
export const allOf = (groups: Readonly<Record<string, readonly string[]>>) => Object.values(groups).flat();

/** Phrases by one pattern, passing over what only looks like one of them ("trường" in "môi trường"). */
export class Phrases {
  private readonly pattern: RegExp;

  /** @param found pattern of what is looked for; @param unless longer phrases that hold one of them */
  constructor(found: string, unless: readonly string[] = []) {
    this.pattern = new RegExp(unless.length > 0 ? `${anyOf(unless)}|(${found})` : `(${found})`, 'gu');
  }

  private all(text: string): RegExpExecArray[] {
    return [...text.matchAll(this.pattern)].filter((match) => match[1] !== undefined);
  }

  isIn(text: string): boolean {
    return this.all(text).length > 0;
  }

  /** What stands after the last of them, or null without one. */
  afterLast(text: string): string | null {
    const last = this.all(text).at(-1);
    return last ? text.slice(last.index + last[0].length) : null;
  }
}
