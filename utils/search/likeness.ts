/** How alike two articles are, and by what words. */
import { damp, type Profile } from './profile';

/** A pair is about as rare as its words together. */
const pairRarity = (pair: string, weigh: (word: string) => number): number => {
  const space = pair.indexOf(' ');
  return weigh(pair.slice(0, space)) + weigh(pair.slice(space + 1));
};

/** Length of a profile as a vector. */
export function magnitude(profile: Profile, weigh: (word: string) => number): number {
  let sum = 0;
  for (const [word, weight] of profile.words) sum += (damp(weight) * weigh(word)) ** 2;
  for (const [pair, weight] of profile.pairs) sum += (damp(weight) * pairRarity(pair, weigh)) ** 2;
  return Math.sqrt(sum);
}

/** Cosine over words and pairs, 0 to 1. */
export function likeness(
  own: Profile,
  norm: number,
  other: Profile,
  weigh: (word: string) => number,
): number {
  let dot = 0;
  for (const [word, weight] of other.words) {
    const mine = own.words.get(word);
    if (mine !== undefined) dot += damp(mine) * damp(weight) * weigh(word) ** 2;
  }
  for (const [pair, weight] of other.pairs) {
    const mine = own.pairs.get(pair);
    if (mine !== undefined) dot += damp(mine) * damp(weight) * pairRarity(pair, weigh) ** 2;
  }
  return dot / (norm * magnitude(other, weigh) || 1);
}

/** The three pairs that count most towards the likeness; words where there is no pair, for one syllable says little. */
export function commonWords(own: Profile, other: Profile, weigh: (word: string) => number): string {
  const pairs = common(own.pairs, other.pairs, (pair) => pairRarity(pair, weigh));
  const apart: string[] = [];
  for (const pair of pairs) {
    const syllables = pair.split(' ');
    if (!apart.some((one) => one.split(' ').some((syllable) => syllables.includes(syllable))))
      apart.push(pair);
  }
  return (apart.length > 0 ? apart : common(own.words, other.words, weigh)).slice(0, 3).join(', ');
}

/** What both have, the weightiest first. */
function common(
  own: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  rarity: (text: string) => number,
): string[] {
  const worth: { text: string; worth: number }[] = [];
  for (const [text, weight] of other) {
    const mine = own.get(text);
    if (mine) worth.push({ text, worth: damp(mine) * damp(weight) * rarity(text) ** 2 });
  }
  return worth.sort((a, b) => b.worth - a.worth).map(({ text }) => text);
}
