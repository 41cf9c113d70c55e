/** The two sentences a reader gets for every failure: what happened to the data, and what to do next. */
import { i18n } from '#i18n';
import type { FailureCode } from '@/utils/article';

export interface FailureText {
  readonly what: string;
  readonly next: string;
}

/** One line per code, so that a new code does not compile without its sentences and no key is built at run time. */
const texts: Readonly<Record<FailureCode, () => FailureText>> = {
  'not-an-article': () => ({
    what: i18n.t('failure.not_an_article.what'),
    next: i18n.t('failure.not_an_article.next'),
  }),
  'empty-body': () => ({ what: i18n.t('failure.empty_body.what'), next: i18n.t('failure.empty_body.next') }),
  'unreadable-text': () => ({
    what: i18n.t('failure.unreadable_text.what'),
    next: i18n.t('failure.unreadable_text.next'),
  }),
  'page-changed': () => ({
    what: i18n.t('failure.page_changed.what'),
    next: i18n.t('failure.page_changed.next'),
  }),
  'no-access': () => ({ what: i18n.t('failure.no_access.what'), next: i18n.t('failure.no_access.next') }),
  'not-html': () => ({ what: i18n.t('failure.not_html.what'), next: i18n.t('failure.not_html.next') }),
  timeout: () => ({ what: i18n.t('failure.timeout.what'), next: i18n.t('failure.timeout.next') }),
  'too-large': () => ({ what: i18n.t('failure.too_large.what'), next: i18n.t('failure.too_large.next') }),
  'bad-data': () => ({ what: i18n.t('failure.bad_data.what'), next: i18n.t('failure.bad_data.next') }),
  'foreign-sender': () => ({
    what: i18n.t('failure.foreign_sender.what'),
    next: i18n.t('failure.foreign_sender.next'),
  }),
  'library-unavailable': () => ({
    what: i18n.t('failure.library_unavailable.what'),
    next: i18n.t('failure.library_unavailable.next'),
  }),
  'quota-full': () => ({ what: i18n.t('failure.quota_full.what'), next: i18n.t('failure.quota_full.next') }),
  'not-found': () => ({ what: i18n.t('failure.not_found.what'), next: i18n.t('failure.not_found.next') }),
  busy: () => ({ what: i18n.t('failure.busy.what'), next: i18n.t('failure.busy.next') }),
  interrupted: () => ({ what: i18n.t('failure.interrupted.what'), next: i18n.t('failure.interrupted.next') }),
  'fetch-failed': () => ({
    what: i18n.t('failure.fetch_failed.what'),
    next: i18n.t('failure.fetch_failed.next'),
  }),
  'permission-refused': () => ({
    what: i18n.t('failure.permission_refused.what'),
    next: i18n.t('failure.permission_refused.next'),
  }),
  'extension-reloaded': () => ({
    what: i18n.t('failure.extension_reloaded.what'),
    next: i18n.t('failure.extension_reloaded.next'),
  }),
  'bad-file': () => ({ what: i18n.t('failure.bad_file.what'), next: i18n.t('failure.bad_file.next') }),
  'bad-query': () => ({ what: i18n.t('failure.bad_query.what'), next: i18n.t('failure.bad_query.next') }),
  unexpected: () => ({ what: i18n.t('failure.unexpected.what'), next: i18n.t('failure.unexpected.next') }),
};

export const failureText = (code: FailureCode): FailureText => texts[code]();
