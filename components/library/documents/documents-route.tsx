/** The documents the library cites: by issuer, by year, or by how many articles cite them. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { provinceName } from '@/utils/provinces';
import type { CitedDocumentRow } from '../../doors';
import { useLive } from '../../hooks/use-live';
import { documentLabel, documentTypeName, issuerName } from '../../text/document-name';
import { collator, formatIsoDay, formatNumber } from '../../text/format';
import { Empty, FailureNotice, Loading } from '../../ui/notice';
import { ReadingAnew } from '../reading-anew';
import { go, href } from '../router';
import type { RouteProps } from '../routes';
import { type DocumentGroup, type Grouping, grouped, isSure, matching } from './group';

/** More documents than anyone reads through; the rest is found by filtering in the search. */
const SHOWN = 2000;

const groupings: readonly { by: Grouping; label: () => string }[] = [
  { by: 'issuer', label: () => i18n.t('document.byIssuer') },
  { by: 'year', label: () => i18n.t('document.byYear') },
  { by: 'count', label: () => i18n.t('document.byCount') },
];

export const documentAddress = (key: string): string => href(`van-ban/${encodeURIComponent(key)}`);

export function DocumentsRoute({ doors, query }: RouteProps) {
  const { library } = doors;
  const live = useLive(library, () => library.documents({ sort: 'count', limit: SHOWN }), []);
  const [typed, setTyped] = useState('');
  const by = (query.get('nhom') ?? 'issuer') as Grouping;
  const type = query.get('loai');
  const show = (changes: Record<string, string | null>) =>
    go(href('van-ban', { ...Object.fromEntries(query), ...changes }), true);

  if (live.status === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.status === 'loading') return <Loading />;
  if (live.value.length === 0) {
    return (
      <Empty wholePage icon="document" title={i18n.t('document.empty')}>
        <p>{i18n.t('document.emptyHint')}</p>
      </Empty>
    );
  }
  const types = [...new Set(live.value.flatMap((row) => (row.type ? [row.type] : [])))];
  const rows = matching(live.value, typed, type);
  const unsure = rows.filter((row) => !isSure(row));
  return (
    <section class="documents-view" aria-labelledby="documents-title">
      <h1 id="documents-title">{i18n.t('document.title')}</h1>
      <p class="hint">{i18n.t('document.intro')}</p>
      <ReadingAnew library={library} />
      <div class="view-filters">
        <label>
          <span class="field-label">{i18n.t('document.groupBy')}</span>
          <select class="select" value={by} onChange={(event) => show({ nhom: event.currentTarget.value })}>
            {groupings.map((one) => (
              <option key={one.by} value={one.by}>
                {one.label()}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="field-label">{i18n.t('document.type')}</span>
          <select
            class="select"
            value={type ?? ''}
            onChange={(event) => show({ loai: event.currentTarget.value || null })}
          >
            <option value="">{i18n.t('document.allTypes')}</option>
            {types
              .map((id) => ({ id, name: documentTypeName(id) }))
              .sort((a, b) => collator.compare(a.name, b.name))
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <label>
          <span class="field-label">{i18n.t('document.filter')}</span>
          <input
            class="filter-input"
            type="search"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      </div>
      {grouped(rows.filter(isSure), by).map((group) => (
        <Group key={`${group.issuer}|${group.territory}|${group.year}`} group={group} by={by} />
      ))}
      {unsure.length > 0 && (
        <section aria-labelledby="documents-unsure">
          <h2 id="documents-unsure" class="section-title">
            {i18n.t('document.unsure')}
          </h2>
          <p class="hint">{i18n.t('document.unsureHint')}</p>
          <Rows rows={unsure} />
        </section>
      )}
    </section>
  );
}

function Group({ group, by }: { group: DocumentGroup; by: Grouping }) {
  if (by === 'count') return <Rows rows={group.rows} />;
  const title =
    by === 'year'
      ? group.year
        ? i18n.t('document.inYear', [group.year])
        : i18n.t('document.unknownYear')
      : issuerTitle(group.issuer, group.territory);
  return (
    <section>
      <h2 class="section-title">{title}</h2>
      <Rows rows={group.rows} />
    </section>
  );
}

/** "Uỷ ban nhân dân · Hoà Bình". */
export function issuerTitle(issuer: string | null, territory: string | null): string {
  const name = issuer ? issuerName(issuer) : i18n.t('document.unknownIssuer');
  return territory ? `${name} · ${provinceName(territory)}` : name;
}

function Rows({ rows }: { rows: readonly CitedDocumentRow[] }) {
  return (
    <ul class="plain document-rows">
      {rows.map((row) => (
        <li key={row.key}>
          <a href={documentAddress(row.key)} data-row>
            <span class="document-label" lang="vi">
              {documentLabel(row)}
            </span>
            <span class="document-type">{row.type ? documentTypeName(row.type) : ''}</span>
            <span class="document-date">
              {row.date ? (row.date.length === 4 ? row.date : formatIsoDay(row.date)) : ''}
            </span>
            <span class="nav-count">
              {i18n.t('document.count', row.articles, [formatNumber(row.articles)])}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
