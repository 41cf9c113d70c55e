/**
 * npm run check:tables: the tables of utils/public-admin have the form the code relies on, and where the project's
 * domain folder is at hand they agree with it.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { exactKey } from '@/utils/vietnamese';

const TABLES = 'utils/public-admin/tables';
const PROVINCES = 'utils/provinces';
const DOMAIN = '../shared/domain';
/** All tables together stay small: the whole package may weigh 1.5 MB. */
const MAX_BYTES = 200_000;

const problems: string[] = [];
const check = (right: boolean, problem: string) => {
  if (!right) problems.push(problem);
};

type Row = Record<string, unknown>;
const fileOf = (name: string) => `${name.startsWith('provinces') ? PROVINCES : TABLES}/${name}.json`;
const readTable = <T = Row>(name: string): T[] => JSON.parse(readFileSync(fileOf(name), 'utf8'));
const key = (text: string) => text.normalize('NFC').toLowerCase();
const unique = (name: string, values: readonly string[]) =>
  check(
    new Set(values).size === values.length,
    `${name}: ${values.find((one, i) => values.indexOf(one) !== i)} occurs twice`,
  );
const filled = (name: string, rows: readonly Row[], fields: readonly string[]) =>
  rows.forEach((row, i) => {
    for (const field of fields)
      check(row[field] !== undefined && row[field] !== '', `${name} row ${i}: no ${field}`);
  });

interface Province {
  readonly key: string;
  readonly name: string;
  readonly now: string;
  readonly changed?: boolean;
}
interface Named {
  readonly key: string;
  readonly name: string;
  readonly city?: boolean;
  readonly citySince?: string;
}

/** Lists of phrases, grouped by meaning or not. */
interface Lists {
  readonly [name: string]: readonly string[] | Lists;
}
const isList = (one: Lists[string]): one is readonly string[] => Array.isArray(one);
const listsOf = (lists: Lists): (readonly string[])[] =>
  Object.values(lists).flatMap((one) => (isList(one) ? [one] : listsOf(one)));

const types = readTable<{ id: string; code: string; words: string[]; system: string }>('types');
const nicknames = readTable<{ text: string; symbol: string; date: string }>('nicknames');
const laws = readTable<{ name: string; year: number; symbol: string }>('laws');
const organs = readTable<{ code: string; names: string[]; level?: string }>('organs');
const fields = readTable<{ code: string; names: string[] }>('fields');
const provinces = readTable<Province>('provinces');
const now = readTable<Named>('provinces-now');
const before = readTable<{ name: string; into: string[] }>('provinces-before');
const districts = readTable<string[]>('districts');
const glossary = readTable<{ short: string; long: string; ambiguous?: boolean }>('glossary');
const cues = readTable<{ short: string; long: string; before: string[]; after: string[] }>('cues');
const topics = readTable<{ id: string; strong: string[]; weak: string[] }>('topics');
const indexes = readTable<{ id: string; names: string[] }>('indexes');
const others: Lists = JSON.parse(readFileSync(fileOf('others'), 'utf8'));

function checkForm(): void {
  unique(
    'types',
    types.map((type) => type.id),
  );
  unique(
    'types, words',
    types.flatMap((type) => type.words),
  );
  for (const { id } of types) check(/^[a-z]+(-[a-z]+)*$/.test(id), `types: ${id} is no id`);
  for (const { names } of [...organs, ...fields])
    for (const name of names) check(name === key(name), `organs, fields: ${name} is no key`);
  for (const { date, text } of nicknames)
    check(/^\d{4}-\d{2}-\d{2}$/.test(date), `nicknames: ${text} has no day`);
  for (const { symbol, year } of laws)
    check(symbol.includes(`/${year}/QH`), `laws: ${symbol} is not of ${year}`);
  check(provinces.length === 63, `provinces: ${provinces.length}, not 63`);
  check(now.length === 34, `provinces-now: ${now.length}, not 34`);
  check(districts.length === 696, `districts: ${districts.length}, not 696`);
  unique(
    'provinces',
    provinces.map((province) => province.key),
  );
  const nowKeys = new Set(now.map((province) => province.key));
  for (const province of provinces)
    check(nowKeys.has(province.now), `provinces: ${province.key} went into no province`);
  const keys = new Set(provinces.map((province) => province.key));
  for (const { name, into } of before)
    check(into.length > 0 && into.every((one) => keys.has(one)), `provinces-before: ${name} went nowhere`);
  for (const [unit, name, province, communes] of districts) {
    check(/^[hqtp]$/.test(unit ?? ''), `districts: ${name} has no unit`);
    check(keys.has(province ?? ''), `districts: ${name} is in no province`);
    check(/^[xpk][\p{Lu}\d]/u.test(communes ?? ''), `districts: ${name} went into no commune`);
  }
  unique(
    'glossary',
    glossary.map((entry) => entry.short),
  );
  const ambiguous = new Set(glossary.filter((entry) => entry.ambiguous).map((entry) => entry.short));
  for (const cue of cues) check(ambiguous.has(cue.short), `cues: ${cue.short} is not ambiguous`);
  filled('topics', topics as unknown as Row[], ['id', 'strong', 'weak']);
  unique(
    'indexes',
    indexes.flatMap((index) => index.names.map(key)),
  );
  checkOthers(others, 'others');
  const bytes = [
    'types',
    'nicknames',
    'laws',
    'organs',
    'fields',
    'codes',
    'provinces',
    'provinces-now',
    'provinces-before',
    'districts',
    'glossary',
    'cues',
    'topics',
    'indexes',
    'others',
  ]
    .map((name) => statSync(fileOf(name)).size)
    .reduce((sum, size) => sum + size, 0);
  check(bytes <= MAX_BYTES, `tables: ${bytes} bytes, more than ${MAX_BYTES}`);
  console.log(`tables: ${Math.round(bytes / 1024)} KB`);
}

/** Patterns run on exact keys: a phrase spelt otherwise, or an exception to nothing, would never be met. */
function checkOthers({ unless, ...lists }: Lists, name: string): void {
  const words = listsOf(lists).flat();
  for (const phrase of listsOf({ unless: unless ?? [] }).flat())
    check(
      phrase === exactKey(phrase) && words.some((word) => ` ${phrase} `.includes(` ${word} `)),
      `${name}: ${phrase} excepts none of its words`,
    );
  for (const [part, inner] of Object.entries(lists)) {
    if (!isList(inner)) {
      checkOthers(inner, `${name}, ${part}`);
      continue;
    }
    unique(`${name}, ${part}`, inner);
    for (const phrase of inner) check(phrase === exactKey(phrase), `${name}, ${part}: ${phrase} is no key`);
  }
}

const readDomain = (name: string) => JSON.parse(readFileSync(`${DOMAIN}/${name}.json`, 'utf8'));

function checkAgreement(): void {
  const documents = readDomain('documents');
  const codes = new Set(types.flatMap((type) => type.code));
  for (const { code } of [
    ...documents.adminAbbreviationsND30,
    ...documents.types,
    ...documents.partyAbbreviations,
  ]) {
    check(
      (code as string).split('|').some((one) => codes.has(one)),
      `types: no ${code}`,
    );
  }
  for (const { text, symbol } of documents.nicknames)
    check(
      nicknames.some((one) => one.text === text && one.symbol === symbol),
      `nicknames: no ${text}`,
    );
  for (const { name, year, symbol } of documents.byLawName) {
    check(
      laws.some((law) => law.name === name && law.year === year && law.symbol === symbol),
      `laws: no ${name} ${year}`,
    );
  }
  const domain = readDomain('provinces');
  for (const { key: id, name, mergedIntoKey } of domain.old63) {
    check(
      provinces.some((one) => one.key === id && one.name === name && one.now === mergedIntoKey),
      `provinces: ${name} differs`,
    );
  }
  for (const { key: id, name, type } of domain.current34) {
    check(
      now.some(
        (one) => one.key === id && one.name === name && Boolean(one.city) === type.startsWith('thành phố'),
      ),
      `provinces-now: ${name} differs`,
    );
  }
  for (const { name, nowOldKeys } of domain.historicalNames) {
    // Names in brackets ("Lai Châu (trước 2004)") live on and mean the province of today.
    check(
      name.includes('(') || before.some((one) => one.name === name && `${one.into}` === `${nowOldKeys}`),
      `provinces-before: ${name} differs`,
    );
  }
  for (const { key: id, cityStatus } of domain.current34) {
    const since = now.find((one) => one.key === id)?.citySince;
    check(since === cityStatus?.since, `provinces-now: ${id} is a city since ${cityStatus?.since}`);
  }
  for (const { name, oldProvince, nowCommunes } of readDomain('districts').districts) {
    const row = districts.find(
      (one) => one[1] === name && one[2] === oldProvince && one[3]?.split('|').length === nowCommunes.length,
    );
    check(row !== undefined, `districts: ${name} (${oldProvince}) differs`);
  }
  for (const { id, strong, weak } of readDomain('topics').topics) {
    const topic = topics.find((one) => one.id === id);
    for (const word of [...strong, ...weak])
      check([...(topic?.strong ?? []), ...(topic?.weak ?? [])].includes(word), `topics: ${id} lacks ${word}`);
  }
  for (const { abbr } of readDomain('glossary').entries)
    check(
      glossary.some((one) => one.short === abbr),
      `glossary: no ${abbr}`,
    );
}

checkForm();
if (existsSync(`${DOMAIN}/documents.json`)) checkAgreement();
else console.log('The domain folder is not here: form checked, agreement not.');
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'Tables are in order.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
