/**
 * A 64-bit fingerprint of a text (simhash over shingles of three syllables): texts that differ in a few words
 * differ in a few bits. Agency news runs in many papers with a changed headline and a cut paragraph.
 */
import { tokenise } from '@/utils/vietnamese';

/** Shorter texts share too much by chance. */
const LEAST_SYLLABLES = 40;
const SHINGLE = 3;

/** FNV-1a, 32 bits, from a given start. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  // FNV's high bits are good, its low ones are not: mix.
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  return value ^ (value >>> 13);
}

/** Sixteen hex digits; null for texts too short to tell. */
export function fingerprint(text: string): string | null {
  const words = tokenise(text)
    .filter((token) => token.span === 1)
    .map((token) => token.fold);
  if (words.length < LEAST_SYLLABLES) return null;
  const sums = new Int32Array(64);
  const seen = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    if (seen.has(shingle)) continue;
    seen.add(shingle);
    const [low, high] = [hash(shingle, 0x811c9dc5), hash(shingle, 0x1b873593)];
    for (let bit = 0; bit < 32; bit++) {
      sums[bit]! += (low >>> bit) & 1 ? 1 : -1;
      sums[bit + 32]! += (high >>> bit) & 1 ? 1 : -1;
    }
  }
  let hex = '';
  for (let digit = 0; digit < 16; digit++) {
    let value = 0;
    for (let bit = 0; bit < 4; bit++) if (sums[digit * 4 + bit]! > 0) value |= 1 << bit;
    hex += value.toString(16);
  }
  return hex;
}

const ones = (bits: number): number => {
  let left = bits;
  let count = 0;
  for (; left !== 0; count++) left &= left - 1;
  return count;
};

/** How many of 64 bits differ. */
export function fingerprintDistance(a: string, b: string): number {
  let bits = 0;
  for (const at of [0, 8]) {
    bits += ones(Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16));
  }
  return bits;
}

/** Two different articles on one event differ in 20 to 40 bits; the same text edited in up to this many. */
export const NEAR_BITS = 12;

export const isNearDuplicate = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && fingerprintDistance(a, b) <= NEAR_BITS;
