/**
 * Syllables written with i or y for the same word: kỹ/kĩ, lý/lí, sỹ/sĩ, quý/quí. Used when asking, never when
 * storing. From the coccoc-tokenizer list of pairs, without those its authors mark as names only (hy, ly, my, ty,
 * sy, thy); "y tế", "ý kiến" have no i form and are not in it.
 */
const WITH_I =
  'bí hí hỉ kì kí kỉ kĩ kị lì lí lị nỉ mì mĩ mị tì tí tỉ tị sỉ sĩ vi vĩ xi qui quì quí quỉ quĩ quị'.split(
    ' ',
  );
const I = 'iìíỉĩị';
const Y = 'yỳýỷỹỵ';

const VARIANTS: ReadonlyMap<string, string> = new Map(
  WITH_I.flatMap((word) => {
    const other = word.slice(0, -1) + Y[I.indexOf(word.at(-1) ?? '')];
    return [
      [word, other],
      [other, word],
    ];
  }),
);

/** The other spelling of an exact key, or null. */
export function spellingVariant(exact: string): string | null {
  return VARIANTS.get(exact) ?? null;
}

/** The other spellings of every syllable that folds to `fold`: "ky" -> kì kí kỉ kĩ kị. */
export function foldedVariants(fold: string): string[] {
  const other = fold.endsWith('y')
    ? `${fold.slice(0, -1)}i`
    : fold.endsWith('i')
      ? `${fold.slice(0, -1)}y`
      : null;
  if (other === null) return [];
  const letter = other.endsWith('i') ? I : Y;
  return [...letter].map((tone) => other.slice(0, -1) + tone).filter((word) => VARIANTS.has(word));
}
