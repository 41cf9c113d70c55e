/** Figures by index, place and year, each with its sentence and source: a table, and scores as a plot. */
import { i18n } from '#i18n';
import type { Article } from '@/utils/article';
import type { FigureIn, LibraryPageDoor } from '../../doors';
import { useLive } from '../../hooks/use-live';
import { collator, formatNumber, rowDate } from '../../text/format';
import { indexName, knownIndexes } from '../../text/index-name';
import { Empty, FailureNotice, Loading } from '../../ui/notice';
import { ReadingAnew } from '../reading-anew';
import { go, href } from '../router';
import type { RouteProps } from '../routes';
import { FigurePlot } from './figure-plot';
import { figureText } from './figure-text';

/** A table longer than this is narrowed, not scrolled. */
const ROWS = 300;
const ANY = 'khac';

interface Loaded {
  readonly figures: readonly FigureIn[];
  readonly articles: ReadonlyMap<number, Article>;
}

/** Figures of an index ("khac": of none that is named) whose articles are not deleted, with those articles. */
async function load(library: LibraryPageDoor, index: string): Promise<Loaded> {
  const all =
    index === ANY
      ? (await library.figures()).filter((one) => one.index === null)
      : await library.figures(index);
  const articles = await library.getArticles([...new Set(all.map((one) => one.articleId))]);
  const kept = new Map(articles.filter((one) => one.deletedAt === null).map((one) => [one.id, one]));
  return { figures: all.filter((one) => kept.has(one.articleId)), articles: kept };
}

const distinct = <T,>(values: readonly (T | null)[]): T[] =>
  [...new Set(values.filter((one) => one !== null))] as T[];

export function FiguresRoute({ doors, query }: RouteProps) {
  const { library } = doors;
  const index = query.get('chi-so') ?? 'par';
  const subject = query.get('noi');
  const year = query.get('nam');
  const live = useLive(library, () => load(library, index), [index]);
  const show = (changes: Record<string, string | null>) =>
    go(href('chi-so', { ...Object.fromEntries(query), ...changes }), true);

  const { figures, articles }: Loaded =
    live.status === 'ready' ? live.value : { figures: [], articles: new Map() };
  const chosen = figures.filter(
    (one) => (!subject || one.subject === subject) && (!year || String(one.year) === year),
  );
  const name = index === ANY ? i18n.t('figure.anyIndex') : indexName(index);
  return (
    <section class="figures-view" aria-labelledby="figures-title">
      <h1 id="figures-title">{i18n.t('figure.title')}</h1>
      <p class="hint">{i18n.t('figure.intro')}</p>
      <ReadingAnew library={library} />
      <div class="view-filters">
        <label>
          <span class="field-label">{i18n.t('figure.index')}</span>
          <select
            class="select"
            value={index}
            onChange={(event) => show({ 'chi-so': event.currentTarget.value, noi: null, nam: null })}
          >
            {knownIndexes.map((id) => (
              <option key={id} value={id}>
                {indexName(id)}
              </option>
            ))}
            <option value={ANY}>{i18n.t('figure.anyIndex')}</option>
          </select>
        </label>
        <Choice
          label={i18n.t('figure.place')}
          all={i18n.t('figure.allPlaces')}
          value={subject}
          values={distinct(figures.map((one) => one.subject)).sort(collator.compare)}
          onChoose={(noi) => show({ noi })}
        />
        <Choice
          label={i18n.t('figure.year')}
          all={i18n.t('figure.allYears')}
          value={year}
          values={distinct(figures.map((one) => one.year))
            .sort((a, b) => b - a)
            .map(String)}
          onChoose={(nam) => show({ nam })}
        />
      </div>
      {live.status === 'failed' && <FailureNotice failure={live.failure} />}
      {live.status === 'loading' && <Loading />}
      {live.status === 'ready' && chosen.length === 0 && (
        <Empty icon="chart" title={i18n.t('figure.empty')}>
          <p>{i18n.t('figure.emptyHint')}</p>
        </Empty>
      )}
      {chosen.length > 0 && (
        <>
          <FigurePlot figures={chosen} title={i18n.t('figure.plot', [name])} />
          <FigureTable figures={chosen} articles={articles} />
        </>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly values: readonly string[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, all, value, values, onChoose }: ChoiceProps) {
  return (
    <label>
      <span class="field-label">{label}</span>
      <select
        class="select"
        value={value ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{all}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Newest year first, then by place, so that figures that contradict each other stand side by side. */
export function inOrder(figures: readonly FigureIn[]): FigureIn[] {
  return [...figures].sort(
    (a, b) =>
      (b.year ?? 0) - (a.year ?? 0) ||
      collator.compare(a.subject ?? '', b.subject ?? '') ||
      a.sortAt - b.sortAt ||
      a.start - b.start,
  );
}

function FigureTable({ figures, articles }: Loaded) {
  const rows = inOrder(figures);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
      <section class="table-box" aria-label={i18n.t('figure.table')} tabIndex={0}>
        <table class="figure-table">
          <thead>
            <tr>
              <th scope="col">{i18n.t('figure.year')}</th>
              <th scope="col">{i18n.t('figure.place')}</th>
              <th scope="col">{i18n.t('figure.value')}</th>
              <th scope="col">{i18n.t('figure.source')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS).map((figure) => {
              const article = articles.get(figure.articleId);
              return (
                <tr key={figure.id}>
                  <td>{figure.year ?? i18n.t('figure.noYear')}</td>
                  <td lang="vi">{figure.subject ?? i18n.t('figure.noSubject')}</td>
                  <td class="figure-value">
                    {figureText(figure)}
                    {figure.added && <span class="added-sign">{i18n.t('understood.added')}</span>}
                  </td>
                  <td lang="vi">
                    <p>{figure.sentence}</p>
                    {article && (
                      <p class="row-meta">
                        <span>
                          <a href={`#/bai/${article.id}`}>{article.title}</a>
                        </span>
                        <span>{article.outlet}</span> <span>{rowDate(article)}</span>
                      </p>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {rows.length > ROWS && <p class="hint">{i18n.t('figure.more', [formatNumber(rows.length - ROWS)])}</p>}
    </>
  );
}
