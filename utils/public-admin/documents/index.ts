export { bindShort, findDocuments, shareKeys, toCitation } from './find';
export type { Found } from './found';
export type { DocumentContext } from './territory';
export { documentTypes, typeById } from './types';
