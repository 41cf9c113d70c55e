/** Outcomes, said and shown: a polite live region for screen readers and a bar with an undo for everyone. */
import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Failure } from '@/utils/article';
import { failureText } from '../text/failure-text';
import { Icon } from './icon';

export interface Outcome {
  readonly text: string;
  readonly tone: 'done' | 'failed';
  readonly undo?: (() => void) | undefined;
}

export interface Announcer {
  readonly outcome: Outcome | null;
  readonly say: (text: string, undo?: () => void) => void;
  readonly fail: (failure: Failure) => void;
  readonly clear: () => void;
}

export function useAnnouncer(): Announcer {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const say = useCallback((text: string, undo?: () => void) => setOutcome({ text, tone: 'done', undo }), []);
  const fail = useCallback((failure: Failure) => {
    const { what, next } = failureText(failure.code);
    setOutcome({ text: `${what} ${next}`, tone: 'failed' });
  }, []);
  const clear = useCallback(() => setOutcome(null), []);
  return { outcome, say, fail, clear };
}

/** Stays until the next outcome or until it is closed: nobody is hurried. */
export function OutcomeBar({ announcer }: { announcer: Announcer }) {
  const { outcome, clear } = announcer;
  const undo = outcome?.undo;
  return (
    <div class="outcome-place" role="status" aria-live="polite">
      {outcome && (
        <div class={`outcome outcome-${outcome.tone}`}>
          <Icon name={outcome.tone === 'done' ? 'check' : 'warning'} />
          <p>{outcome.text}</p>
          {undo && (
            <button
              type="button"
              class="outcome-undo"
              onClick={() => {
                clear();
                undo();
              }}
            >
              {i18n.t('action.undo')}
            </button>
          )}
          <button type="button" class="outcome-close" aria-label={i18n.t('action.close')} onClick={clear}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
