/** From raw times to the figures that are printed, and to what they are held against. */
import type { ColdTimes } from './measure/cold';
import type { ExtractionTimes } from './measure/extraction';
import type { PopupTimes } from './measure/popup';
import type { Sizes } from './measure/sizes';
import type { PeerTimes, WarmTimes } from './measure/warm';
import { median, quantile } from './stats';

/** Everything one run measured: what `--json` writes. Milliseconds and bytes. */
export interface Raw {
  readonly browser: string;
  readonly articles: number;
  readonly corpus: string;
  readonly cold: ColdTimes;
  readonly warm: WarmTimes;
  readonly sizes: Sizes;
  /** Null for a kept profile, and where the browser's files are not ours to measure. */
  readonly disk: { readonly before: number; readonly after: number } | null;
  /** Bytes of the index on disk once compacted; null where the browser's files are not ours to measure. */
  readonly compacted: number | null;
  readonly clips: { readonly empty: number[] | null; readonly full: number[] };
  readonly popup: PopupTimes | null;
  readonly extraction: readonly ExtractionTimes[];
  readonly peers: Readonly<Record<string, PeerTimes | null>>;
}

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The value must not be above it. Null: nothing is promised. */
  readonly limit: number | null;
}

const figure = (what: string, value: number, unit = 'ms', limit: number | null = null): Figure => ({
  ...{ what, value, unit, limit },
});
const MB = 1e6;

export function figuresOf(raw: Raw): Figure[] {
  const { cold, warm, sizes, clips } = raw;
  const floor = median(cold.floor!);
  const over = (warm.heap.search ?? Number.NaN) - (warm.heap.floor ?? Number.NaN);
  const out = [
    figure('empty page, cold: 20 articles read', floor),
    figure('search, cold: page to first result', median(cold.search!)),
    figure('search, cold / empty page', median(cold.search!) / floor, '×', 1.25),
    figure('newest 50, cold', median(cold.list!)),
    figure('newest 50, cold / empty page', median(cold.list!) / floor, '×', 1.15),
    figure('reading the same 20 rows, warm p50', median(warm.floor)),
    figure('reading the same 20 rows, warm p95', quantile(warm.floor, 0.95)),
    figure('search, warm p50', median(warm.search)),
    figure('search, warm p95', quantile(warm.search, 0.95)),
    ...Object.entries(warm.byKind).flatMap(([kind, times]) => [
      figure(`  ${kind} p50`, median(times)),
      figure(`  ${kind} p95`, quantile(times, 0.95)),
    ]),
    figure(
      'search p95 / reading rows p95',
      quantile(warm.search, 0.95) / quantile(warm.floor, 0.95),
      '×',
      2.5,
    ),
    figure('related items, warm p50', median(warm.related), 'ms', 60),
    figure('related items, warm p95', quantile(warm.related, 0.95)),
    ...(Number.isNaN(over) ? [] : [figure('heap over the empty page', over / MB, 'MB', 8)]),
    figure('text stored (UTF-8)', sizes.text / MB, 'MB'),
    figure('index', sizes.index / MB, 'MB'),
    figure('index / text', sizes.index / sizes.text, '×', 0.5),
    figure('segments', sizes.segments, ''),
    figure('one more clip, median', median(clips.full), 'ms', 25),
    figure('one more clip, p99', quantile(clips.full, 0.99), 'ms', 100),
  ];
  if (clips.empty) {
    out.push(
      figure('the same in a library of a hundred, median', median(clips.empty)),
      figure('  now / then', median(clips.full) / median(clips.empty), '×'),
    );
  }
  if (raw.disk) {
    const { before, after } = raw.disk;
    out.push(
      figure('articles on disk', before / MB, 'MB'),
      figure('  and the index, just made / articles', (after - before) / before, '×'),
    );
  }
  if (raw.compacted !== null) {
    out.push(
      figure('index on disk, compacted', raw.compacted / MB, 'MB'),
      figure('index on disk, compacted / text', raw.compacted / sizes.text, '×', 0.8),
    );
  }
  if (raw.popup) {
    out.push(
      figure('popup, first paint', median(raw.popup.paint)),
      figure('popup, "saved" to its first row', median(raw.popup.rows)),
    );
  }
  for (const { page, ours, readability } of raw.extraction) {
    out.push(
      figure(`reading ${page}`, median(ours.map(({ ms }) => ms))),
      figure(
        '  longest block beyond Readability’s',
        median(ours.map(({ block }) => block)) - median(readability.map(({ block }) => block)),
        'ms',
        100,
      ),
    );
  }
  return out;
}
