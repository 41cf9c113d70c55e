import codes from '../tables/codes.json';
import fields from '../tables/fields.json';
import organs from '../tables/organs.json';

/** Issuer codes as symbols carry them, in their canonical writing. */
const canonical = new Map<string, string>();
const party = new Set<string>(codes.party);

function learn(code: string): void {
  canonical.set(code.toUpperCase(), code);
}
for (const code of [...codes.state, ...codes.party]) learn(code);
for (const organ of organs) learn(organ.code);
for (const field of fields) {
  if (field.ministry) learn(`B${field.code}`);
  if (field.department) learn(`S${field.code}`);
}
// Typed without Đ: "HDND", "BGDDT". A code that is one itself wins.
for (const code of [...canonical.values()]) {
  const plain = code.toUpperCase().replaceAll('Đ', 'D');
  if (!canonical.has(plain)) canonical.set(plain, code);
}

/** "T.Ư", "TƯ", "T.W": the Party's centre, as papers print it. */
const CENTRE = /^T\.?[ƯW]$/i;
const TERM = /^(QH|UBTVQH)(\d{1,2})$/i;

/** The canonical writing of an issuer's code, or null when no table knows it. */
export function knownIssuer(code: string): string | null {
  if (CENTRE.test(code)) return 'TW';
  const term = TERM.exec(code);
  if (term) return `${term[1]?.toUpperCase()}${term[2]}`;
  return canonical.get(code.toUpperCase()) ?? null;
}

/** True for organs that sign `NN-TYPE/ISSUER`: Party committees, their boards and offices, the Youth Union. */
export function isParty(code: string): boolean {
  return party.has(code) || /(?:TW|TU|HU|QU|ĐU)$/.test(code);
}

/** True for organs of the state, which sign `NN/TYPE-ISSUER`. */
export function isState(code: string): boolean {
  return !isParty(code) && knownIssuer(code) !== null;
}

/** The highest organs: level follows from the code alone. */
export function isCentral(code: string): boolean {
  if (/^(?:QH|UBTVQH)\d*$/.test(code)) return true;
  if (/TW$/.test(code)) return true;
  return CENTRAL.has(code);
}
const CENTRAL = new Set(organs.filter((organ) => organ.level === 'central').map((organ) => organ.code));
// Ministries, as their fields name them, and the codes of ministries that are no more.
for (const field of fields) if (field.ministry) CENTRAL.add(`B${field.code}`);
for (const code of 'BNN LĐTBXH KHĐT BVHTT BGD BCVT BBCVT TLĐ MTTW UBCKNN HĐBT BTĐKT UBATGTQG TCT TCHQ'.split(
  ' ',
)) {
  CENTRAL.add(code);
}
