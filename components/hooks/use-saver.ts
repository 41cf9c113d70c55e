import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '@/utils/article';

/** A popup may close at any moment, so a pause in typing of this many ms is already a write. */
const PAUSE_MS = 250;

export interface Saver<T> {
  /** What the field shows: the reader's latest, or the stored value when nothing is pending. */
  readonly value: T;
  readonly change: (value: T) => void;
  readonly state: 'idle' | 'pending' | 'saved' | 'failed';
  readonly failure: Failure | null;
}

/**
 * A field that writes itself: after a pause, when focus or the page goes away, and when the view is left.
 * A stored value that arrives meanwhile (another window) never overwrites what is being typed.
 */
export function useSaver<T>(stored: T, save: (value: T) => Promise<Result<unknown>>): Saver<T> {
  const [typed, setTyped] = useState<{ value: T } | null>(null);
  const [state, setState] = useState<Saver<T>['state']>('idle');
  const [failure, setFailure] = useState<Failure | null>(null);
  const writing = useRef(0);
  const pending = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | null>(null);
  const write = useRef(save);
  write.current = save;

  const flush = useCallback(() => {
    const waiting = pending.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    pending.current = null;
    writing.current++;
    void write.current(waiting.value).then((result) => {
      writing.current--;
      if (pending.current) return;
      setFailure(result.ok ? null : result.failure);
      setState(result.ok ? 'saved' : 'failed');
    });
  }, []);

  const change = useCallback(
    (value: T) => {
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = { value, timer: setTimeout(flush, PAUSE_MS) };
      setTyped({ value });
      setState('pending');
    },
    [flush],
  );

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
      flush();
    };
  }, [flush]);

  // Our own write has come back, or another window has written and nothing of ours waits.
  useEffect(() => {
    if (!pending.current && writing.current === 0) setTyped(null);
  }, [stored]);

  return { value: typed ? typed.value : stored, change, state, failure };
}
