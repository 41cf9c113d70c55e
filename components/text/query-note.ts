import { i18n } from '#i18n';
import type { QueryNote } from '@/utils/search';

const texts: Readonly<Record<string, (detail: string) => string>> = {
  'unknown-field': (detail) => i18n.t('search.note.unknownField', [detail]),
  'no-value': (detail) => i18n.t('search.note.noValue', [detail]),
  'open-quote': () => i18n.t('search.note.openQuote'),
  'bad-date': (detail) => i18n.t('search.note.badDate', [detail]),
  corrected: (detail) => i18n.t('search.note.corrected', [detail]),
  'only-excluded': () => i18n.t('search.note.onlyExcluded'),
  expanded: (detail) => i18n.t('search.note.expanded', [detail]),
  loosened: () => i18n.t('search.note.loosened'),
  partial: () => i18n.t('search.note.partial'),
  rebuilding: (detail) => i18n.t('search.note.rebuilding', [detail]),
};

/** How the query was understood, where that is not as it was typed. */
export const queryNoteText = (note: QueryNote): string => texts[note.code]?.(note.detail) ?? note.detail;
