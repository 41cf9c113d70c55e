/** Who signs a document, as far as the codes of its symbol tell. */
import { knownIssuer } from './codes';
import type { DocumentType } from './types';

/** "QĐ-XPHC" names the matter, not who decided. */
const MATTERS = new Set(['XPHC', 'XPVPHC', 'XPVP']);

/** Who signs: all of a joint document, else the first; what follows is the unit that drafted it. */
export function signers(type: DocumentType, codes: readonly string[]): string | null {
  const joint = type.id.endsWith('lien-tich') || codes.every((code) => knownIssuer(code) !== null);
  const signing = codes.filter((code) => !MATTERS.has(code));
  return (joint ? signing.join('-') : signing[0]) || null;
}

/** Organs that never sign as Party bodies, so `76-NQ/CP` is `76/NQ-CP`. */
export function stateOnly(code: string): boolean {
  return (
    /^(?:CP|TTg|UBND|HĐND|VPCP|QH\d*|UBTVQH\d*)$/.test(code) ||
    /^[BS](?:NV|TC|TP|YT|CT|XD|TTTT|NNMT|KHCN|GDĐT)$/.test(code)
  );
}

/** "Đoàn kiểm tra số 389/CP" is a board's name: these organs sign no letters without a unit. */
export const NO_LETTERS = new Set(['CP', 'TW', 'TU', 'TTg', 'QH']);
