/** Live reads: Dexie's liveQuery behind two callbacks, with failures of our own closed set. */
import { liveQuery } from 'dexie';
import { asFailure, type Failure } from '@/utils/article';

/**
 * Calls `onValue` with the query's value now and whenever what it read changes, in whichever context it was written.
 * Not for service workers: it does not wake one (dexie#1467).
 * @returns stops it.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onFailure: (failure: Failure) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({
    next: onValue,
    error: (error: unknown) => onFailure(asFailure(error)),
  });
  return () => subscription.unsubscribe();
}
