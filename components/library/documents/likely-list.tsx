/** Documents that may be the same as one, each with the reason why it is thought so. */
import { i18n } from '#i18n';
import type { LikelyDocument } from '../../doors';
import { documentLabel } from '../../text/document-name';
import { formatIsoDay, formatNumber } from '../../text/format';
import { documentAddress, issuerTitle } from './documents-route';

/** "76/NQ-CP · Chính phủ · 15/07/2021": enough to tell it from its namesakes. */
export function likelyTitle({ document }: LikelyDocument): string {
  const { issuer, territory, date } = document;
  const day = date && (date.length === 4 ? date : formatIsoDay(date));
  return [documentLabel(document), issuer && issuerTitle(issuer, territory), day].filter(Boolean).join(' · ');
}

export function likelyReason({ because, only }: LikelyDocument): string {
  const reasons = [
    {
      symbol: () => i18n.t('document.because.symbol'),
      nickname: () => i18n.t('document.because.nickname'),
      number: () => i18n.t('document.because.number'),
    }[because](),
  ];
  if (only) reasons.push(i18n.t('document.because.only'));
  return reasons.join('; ');
}

export function LikelyList({ documents }: { readonly documents: readonly LikelyDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="document-likely">
      <h2 id="document-likely" class="section-title">
        {i18n.t('document.likely')}
      </h2>
      <p class="hint">{i18n.t('document.likelyHint')}</p>
      <ul class="plain document-rows">
        {documents.map((likely) => (
          <li key={likely.document.key}>
            <a class="likely-row" href={documentAddress(likely.document.key)} data-row>
              <span>
                <span class="document-label" lang="vi">
                  {likelyTitle(likely)}
                </span>
                <span class="likely-reason">{likelyReason(likely)}</span>
              </span>
              <span class="nav-count">
                {i18n.t('document.count', likely.document.articles, [formatNumber(likely.document.articles)])}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
