/** Which articles of which segments no longer count. */
import type { IndexMeta, Tombstone } from './storage';

/** What to write down when articles are removed or changed: nothing for those no segment can hold. */
export function tombstonesFor(meta: IndexMeta, ids: readonly number[]): Tombstone[] {
  const segments = [...meta.segments, ...(meta.rebuild?.runs ?? [])];
  const pending = meta.merge !== null || meta.rebuild !== null;
  const highest = Math.max(0, ...segments.map((segment) => segment.maxId));
  return ids.filter((id) => pending || id <= highest).map((id) => ({ id, before: meta.nextSegment }));
}
