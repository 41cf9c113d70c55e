import table from '../tables/types.json';

/** The kinds of documents: state types of Nghị định 30/2020/NĐ-CP, legal normative ones, the Party's, and their codes. */
export interface DocumentType {
  readonly id: string;
  /** The code in symbols: "KH". */
  readonly code: string;
  /** The words that name it in a sentence, as exact keys. */
  readonly words: readonly string[];
  readonly system: string;
  /** Codes that are written for it beside `code`. */
  readonly also?: readonly string[];
}

export const documentTypes: readonly DocumentType[] = table;

const byId = new Map(documentTypes.map((type) => [type.id, type]));
/** Upper-case code, and the code typed without Đ, to type. A code that is one itself wins over a repaired one. */
const byCode = new Map<string, { code: string; type: DocumentType }>();
const byWord = new Map<string, DocumentType>();

for (const type of documentTypes) {
  for (const word of type.words) byWord.set(word, type);
  for (const code of [type.code, ...(type.also ?? [])]) {
    if (!byCode.has(code.toUpperCase())) byCode.set(code.toUpperCase(), { code, type });
  }
}
for (const { code, type } of [...byCode.values()]) {
  const plain = code.toUpperCase().replaceAll('Đ', 'D');
  if (!byCode.has(plain)) byCode.set(plain, { code, type });
}

/** Words of all types, longest first, ready for an alternation. */
export const typeWords: readonly string[] = [...byWord.keys()].sort((a, b) => b.length - a.length);

export const typeById = (id: string): DocumentType | undefined => byId.get(id);
export const typeByWord = (word: string): DocumentType | undefined => byWord.get(word);

/** The type a code in a symbol stands for, with its canonical writing: "qd" → QĐ. */
export function typeByCode(code: string): { code: string; type: DocumentType } | undefined {
  return byCode.get(code.toUpperCase());
}
