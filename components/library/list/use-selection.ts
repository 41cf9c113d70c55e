import { useEffect, useRef, useState } from 'preact/hooks';

export interface Selection {
  readonly ids: ReadonlySet<number>;
  /** Ticks or unticks one row; with `range`, every row between it and the one before. */
  readonly toggle: (id: number, range: boolean) => void;
  readonly clear: () => void;
}

/** The ids of the rows on the page, in the order they stand there. */
const rowIds = (): number[] =>
  [...document.querySelectorAll<HTMLInputElement>('input[data-article]')].map((box) =>
    Number(box.dataset.article),
  );

/** Which rows are ticked. Another list (`key`) starts with none. */
export function useSelection(key: string): Selection {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  const last = useRef<number | null>(null);
  useEffect(() => setIds(new Set()), [key]);
  return {
    ids,
    toggle(id, range) {
      const next = new Set(ids);
      const on = !ids.has(id);
      const order = rowIds();
      const [from, to] = [order.indexOf(last.current ?? id), order.indexOf(id)].sort((a, b) => a - b);
      const touched = range && from !== undefined && from >= 0 ? order.slice(from, (to ?? from) + 1) : [id];
      for (const one of touched) on ? next.add(one) : next.delete(one);
      last.current = id;
      setIds(next);
    },
    clear: () => setIds(new Set()),
  };
}
