/** One document's own page: a time line of what was published about it. */
import { i18n } from '#i18n';
import type { LibraryPageDoor } from '../../doors';
import { useLive } from '../../hooks/use-live';
import { documentLabel, documentTypeName } from '../../text/document-name';
import { formatIsoDay, formatNumber, rowDate } from '../../text/format';
import { Empty, FailureNotice, Loading } from '../../ui/notice';
import { href } from '../router';
import type { RouteProps } from '../routes';
import { documentAddress, issuerTitle } from './documents-route';
import { isSure } from './group';
import { LikelyList } from './likely-list';
import { type Mention, mentionsOf } from './mentions';

function keyOf(param: string | undefined): string {
  try {
    return decodeURIComponent(param ?? '');
  } catch {
    return param ?? '';
  }
}

/** Documents with the same symbol that are not known to be this one. */
async function namesakes(
  library: LibraryPageDoor,
  key: string,
): Promise<{ key: string; label: string; articles: number }[]> {
  const canonical = (await library.citationsOf(key)).find((one) => one.canonical)?.canonical;
  if (!canonical) return [];
  const others = new Set((await library.citationsOfSymbol(canonical)).map((one) => one.key));
  others.delete(key);
  const rows = await Promise.all([...others].map((other) => library.documentOf(other)));
  return rows.flatMap((row) =>
    row
      ? [
          {
            key: row.key,
            label: `${row.label} · ${issuerTitle(row.issuer, row.territory)}`,
            articles: row.articles,
          },
        ]
      : [],
  );
}

export function DocumentRoute({ doors, params }: RouteProps) {
  const { library } = doors;
  const key = keyOf(params[0]);
  const row = useLive(library, () => library.documentOf(key), [key], true);
  const mentions = useLive(
    library,
    async () => mentionsOf(library, await library.citationsOf(key)),
    [key],
    true,
  );
  const likely = useLive(library, () => library.likelyDocuments(key), [key], true);
  const others = useLive(library, () => namesakes(library, key), [key], true);

  if (row.status === 'failed') return <FailureNotice failure={row.failure} />;
  if (mentions.status === 'failed') return <FailureNotice failure={mentions.failure} />;
  if (row.status === 'loading' || mentions.status === 'loading') return <Loading />;
  const document = row.value;
  if (!document) {
    return (
      <Empty wholePage icon="document" title={i18n.t('document.gone')}>
        <a href="#/van-ban">{i18n.t('document.title')}</a>
      </Empty>
    );
  }
  const date = document.date;
  const alike = likely.status === 'ready' ? likely.value : [];
  // What is likely the same says why; the rest bears the same symbol and is known to be another, or not known at all.
  const apart =
    others.status === 'ready'
      ? others.value.filter((other) => !alike.some((one) => one.document.key === other.key))
      : [];
  return (
    <section class="document-view" aria-labelledby="document-title">
      <p class="hint">
        <a href="#/van-ban">{i18n.t('document.title')}</a>
      </p>
      <h1 id="document-title" lang="vi">
        {documentLabel(document)}
      </h1>
      <p class="document-about">
        {document.type && <span>{documentTypeName(document.type)}</span>}
        <span>{issuerTitle(document.issuer, document.territory)}</span>
        {date && (
          <span>
            {date.length === 4
              ? i18n.t('document.inYear', [date])
              : i18n.t('document.issued', [formatIsoDay(date)])}
          </span>
        )}
      </p>
      <p>
        <a href={href('tin', { q: fieldQuery(document.label) })}>
          {i18n.t('document.open', [documentLabel(document)])}
        </a>
      </p>
      {!isSure(document) && <p class="notice">{i18n.t('document.unsureHint')}</p>}
      <h2 class="section-title">{i18n.t('document.timeline')}</h2>
      <TimeLine mentions={mentions.value} />
      <LikelyList documents={alike} />
      {apart.length > 0 && (
        <section aria-labelledby="document-others">
          <h2 id="document-others" class="section-title">
            {i18n.t('document.others')}
          </h2>
          <ul class="plain document-rows">
            {apart.map((other) => (
              <li key={other.key}>
                <a href={documentAddress(other.key)}>
                  <span class="document-label">{other.label}</span>
                  <span class="nav-count">
                    {i18n.t('document.count', other.articles, [formatNumber(other.articles)])}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

/** `văn-bản:28/KH-UBND`, in quotes where the name has spaces. */
const fieldQuery = (label: string): string =>
  `${i18n.t('search.field.document')}:${/\s/.test(label) ? `"${label}"` : label}`;

function TimeLine({ mentions }: { mentions: readonly Mention[] }) {
  return (
    <ol class="plain time-line">
      {mentions.map(({ article, before, cited, after, added }) => (
        <li key={article.id}>
          <p class="time-line-date">{rowDate(article)}</p>
          <div>
            <a class="time-line-title" href={`#/bai/${article.id}`} data-row lang="vi">
              {article.title}
            </a>
            <p class="row-meta">
              <span class="row-outlet">{article.outlet}</span>
            </p>
            <p class="row-snippet" lang="vi">
              {before}
              <mark>{cited}</mark>
              {after}
              {added && <span class="added-sign">{i18n.t('understood.added')}</span>}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
