/** A month with how many articles each day has. Weeks begin on Monday, as in Vietnam. Arrow keys walk the days. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatNumber } from '../../text/format';
import { IconButton } from '../../ui/button';

interface MonthGridProps {
  /** The chosen day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly today: string;
  readonly counts: ReadonlyMap<number, number>;
  readonly onChoose: (day: string) => void;
}

/** A day moved by days or months; the 31st of a month without one becomes its last day. */
export function moveDay(day: string, days: number, months = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, (months ? Math.min(date, last) : date) + days));
  return moved.toISOString().slice(0, 10);
}

/** The weeks of a month as days of the month, 0 where another month's day would stand. */
export function weeksOf(year: number, month: number): number[][] {
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const cells = [...Array<number>(lead).fill(0), ...Array.from({ length }, (_, n) => n + 1)];
  const weeks: number[][] = [];
  for (let at = 0; at < cells.length; at += 7) {
    const week = cells.slice(at, at + 7);
    weeks.push([...week, ...Array<number>(7 - week.length).fill(0)]);
  }
  return weeks;
}

export function MonthGrid({ day, today, counts, onChoose }: MonthGridProps) {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const names = i18n.t('calendar.weekdays').split(' ');
  const isoOf = (date: number) => `${day.slice(0, 8)}${String(date).padStart(2, '0')}`;

  // Before the next key arrives, which the day that has the focus must hear.
  useLayoutEffect(() => {
    if (moved.current) table.current?.querySelector<HTMLElement>('[aria-current="date"]')?.focus();
    moved.current = false;
  }, [day]);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, [number, number]> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [-7, 0],
      ArrowDown: [7, 0],
      PageUp: [0, -1],
      PageDown: [0, 1],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    moved.current = true;
    onChoose(moveDay(day, ...step));
  };

  return (
    <div class="month">
      <div class="month-head">
        <IconButton
          icon="back"
          label={i18n.t('calendar.previous')}
          onPress={() => onChoose(moveDay(day, 0, -1))}
        />
        <h2>{i18n.t('calendar.month', [String(month), String(year)])}</h2>
        <span class="turned">
          <IconButton
            icon="back"
            label={i18n.t('calendar.next')}
            onPress={() => onChoose(moveDay(day, 0, 1))}
          />
        </span>
      </div>
      <table ref={table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr key={week.join()}>
              {week.map((date, column) => {
                if (date === 0) return <td key={`empty-${column}`} />;
                const iso = isoOf(date);
                const count = counts.get(date) ?? 0;
                return (
                  <td key={date}>
                    <button
                      type="button"
                      class={`day${count ? ' has-news' : ''}${iso === today ? ' is-today' : ''}`}
                      tabIndex={iso === day ? 0 : -1}
                      aria-current={iso === day ? 'date' : undefined}
                      onClick={() => onChoose(iso)}
                    >
                      {date}
                      <span class="only-heard">
                        {i18n.t('calendar.day', count, [
                          iso.slice(5, 7),
                          iso.slice(0, 4),
                          formatNumber(count),
                        ])}
                      </span>
                      <span class="day-count" aria-hidden="true">
                        {count || ''}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
