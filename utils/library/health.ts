/** Whether the library can be opened, and how much room it takes. */
import { asFailure, ok, type Result } from '@/utils/article';
import { database } from './database';

export interface Health {
  /** Bytes the browser counts for this extension, with other storage of ours; null where it does not say. */
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

/** `library-unavailable` when the database does not open. Never rejects. */
export async function health(): Promise<Result<Health>> {
  try {
    await database().open();
    const estimate = await navigator.storage?.estimate?.();
    return ok({ usedBytes: estimate?.usage ?? null, quotaBytes: estimate?.quota ?? null });
  } catch (error) {
    return { ok: false, failure: asFailure(error) };
  }
}
