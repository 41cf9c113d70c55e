/**
 * Where a syllable's tone mark stands. Two styles are accepted ("hòa", "hoà") and typing software adds wrong ones
 * ("hòan", "qúy", "Vịêt"); a reader means one syllable by all of them. Placement is decided by the letters alone,
 * so a key may take the mark off and put it back in the one place the traditional style has for it.
 * Source: Quyết định 1989/QĐ-BGDĐT, articles 8 and 9; the traditional style is the majority in online news.
 */

/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** One Vietnamese syllable without its tone: initial, vowels, final. "qu" and "gi" before a vowel are initials. */
const SYLLABLE =
  /^(qu(?=[aăâeêioôơuy])|gi(?=[aăâeêoôơuư])|[bcdđghklmnpqrstvx]*)([aăâeêioôơuưy]+)([cghmnpt]*)$/;
const SHAPED = /[ăâêôơư]/;

/** Index, among the vowels, of the one that carries the tone. */
function carrier(vowels: string, final: string): number {
  // The last vowel with a shape of its own carries it: ươ -> ơ, iê -> ê, ưa -> ư.
  for (let i = vowels.length - 1; i >= 0; i--) if (SHAPED.test(vowels[i] ?? '')) return i;
  if (final !== '') return vowels.length - 1;
  return vowels.length === 3 ? 1 : 0;
}

/**
 * A lower-case NFC word with its tone mark in the traditional place. Words that are no Vietnamese syllable, or
 * carry no tone or several, come back unchanged: "café", "são-paulo", "abc".
 */
export function placeTone(word: string): string {
  const apart = word.normalize('NFD');
  const marks = apart.match(TONES);
  if (marks?.length !== 1) return word;
  const plain = apart.replace(TONES, '').normalize('NFC');
  const parts = SYLLABLE.exec(plain);
  if (!parts) return word;
  const [, initial = '', vowels = '', final = ''] = parts;
  if (vowels.length > 3) return word;
  const at = initial.length + carrier(vowels, final) + 1;
  return (plain.slice(0, at) + marks[0] + plain.slice(at)).normalize('NFC');
}
