/** Browsing by day, in one section or all: what the papers offer as "Xem các tin đã đưa ngày …", over what was saved. */
import { i18n } from '#i18n';
import type { ListFilter } from '../../doors';
import { useLive } from '../../hooks/use-live';
import { formatIsoDay, isoDay, startOfDay } from '../../text/format';
import { ArticleRow } from '../../ui/article-row';
import { Empty, FailureNotice } from '../../ui/notice';
import { PagedList } from '../../ui/paged-list';
import { go, href } from '../router';
import type { RouteProps } from '../routes';
import { MonthGrid } from './month-grid';

const DAY_MS = 86_400_000;
const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

export function CalendarRoute({ doors, acts, query }: RouteProps) {
  const { library } = doors;
  const today = isoDay(doors.now());
  const asked = query.get('ngay');
  const day = isDay(asked) ? asked : today;
  const section = query.get('muc');
  const [year = 0, month = 0] = day.split('-').map(Number);
  const narrow: ListFilter = { state: 'all', ...(section && { section }) };
  const days = useLive(library, () => library.daysWithArticles(year, month, narrow), [year, month, section]);
  const sections = useLive(library, () => library.facetValues('section'), []);
  const from = startOfDay(day);
  const filter: ListFilter = { ...narrow, from, to: from + DAY_MS - 1 };
  const show = (next: string, inSection: string | null = section) =>
    go(href('ngay', { ngay: next, muc: inSection }));

  return (
    <section class="calendar-view" aria-labelledby="list-title">
      <div class="calendar-side">
        <MonthGrid
          day={day}
          today={today}
          counts={days.status === 'ready' ? days.value : new Map()}
          onChoose={(next) => show(next)}
        />
        {days.status === 'failed' && <FailureNotice failure={days.failure} />}
        <label class="field-label" for="calendar-section">
          {i18n.t('calendar.newsIn')}
        </label>
        <select
          id="calendar-section"
          class="select"
          value={section ?? ''}
          onChange={(event) => show(day, event.currentTarget.value || null)}
        >
          <option value="">{i18n.t('calendar.allSections')}</option>
          {sections.status === 'ready' &&
            sections.value.map(({ value }) => (
              <option key={value} value={value}>
                {value}
              </option>
            ))}
        </select>
      </div>
      <div class="list-view">
        <div class="list-head">
          <h1 id="list-title">{i18n.t('calendar.newsOf', [formatIsoDay(day)])}</h1>
        </div>
        <PagedList
          key={`${day} ${section ?? ''}`}
          library={library}
          request={{ filter, sort: 'published', descending: true }}
          label={i18n.t('calendar.newsOf', [formatIsoDay(day)])}
          row={(article) => (
            <ArticleRow
              key={article.id}
              article={article}
              showSapo
              onOpen={(id) => go(`#/bai/${id}`)}
              onStar={acts.star}
            />
          )}
          empty={
            <Empty icon="calendar" title={i18n.t('calendar.nothing')}>
              <p>{i18n.t('calendar.nothingHint')}</p>
            </Empty>
          }
        />
      </div>
    </section>
  );
}
