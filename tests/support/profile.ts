/** Browser profiles that live as long as a test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const newProfile = (browser: string): string => mkdtempSync(join(tmpdir(), `so-tin-${browser}-`));

/** A browser's children may still write for a moment after it has gone; what they leave is the system's to tidy. */
export function discardProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch (error) {
    console.warn(`A profile was left behind: ${String(error)}`);
  }
}
