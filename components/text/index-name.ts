/** Indexes (`utils/public-admin`'s ids) in the reader's language. */
import { i18n } from '#i18n';

const names: ReadonlyMap<string, () => string> = new Map([
  ['par', () => i18n.t('index.par')],
  ['sipas', () => i18n.t('index.sipas')],
  ['papi', () => i18n.t('index.papi')],
  ['pci', () => i18n.t('index.pci')],
  ['pgi', () => i18n.t('index.pgi')],
  ['ddci', () => i18n.t('index.ddci')],
  ['dti', () => i18n.t('index.dti')],
  ['pii', () => i18n.t('index.pii')],
  ['766', () => i18n.t('index.i766')],
]);

/** All indexes, in the order in which they are offered. */
export const knownIndexes: readonly string[] = [...names.keys()];

/** The index's name; an id this version does not know is shown as it is. */
export const indexName = (id: string): string => names.get(id)?.() ?? id;
