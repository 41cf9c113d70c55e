/**
 * A word that has only been begun ("cải c"). Nearly every article has one that begins so, which says nothing yet and
 * would cost more to look up than all the rest: a letter on, the reader wants other results anyway. It may be whole,
 * though ("khu A"): articles that have just this word are told apart by where it stands.
 */
import { countBegun, wantsOf } from './lookup';
import type { Group, Plan } from './plan';
import type { Slot } from './slot';
import type { Snapshot } from './snapshot';

/** With fewer articles looking up costs little. */
const LARGE = 1000;
/** Words that begin so in an article, on average: of a thousand articles with so many hardly one has none. */
const EVERYWHERE = 8;

/** The plan with begun words that are everywhere no longer wanted, where other words are asked for too. */
export async function withoutVague(snapshot: Snapshot, plan: Plan): Promise<Plan> {
  const groups = await Promise.all(plan.groups.map((group) => withoutVagueIn(snapshot, group)));
  return { ...plan, groups };
}

async function withoutVagueIn(snapshot: Snapshot, group: Group): Promise<Group> {
  const last = group.wanted.at(-1);
  if (last?.kind !== 'slot' || !last.slot.prefix || group.wanted.length < 2) return group;
  if (!(await isEverywhere(snapshot, last.slot))) return group;
  const whole: Slot = { ...last.slot, prefix: false, pieces: [] };
  const runs = group.runs.map((run) =>
    run.map((element) => (element.readings[0]?.[0] === last.slot ? { readings: [[whole]] } : element)),
  );
  return { ...group, wanted: group.wanted.slice(0, -1), welcome: [whole], runs };
}

async function isEverywhere(snapshot: Snapshot, slot: Slot): Promise<boolean> {
  if (snapshot.docs < LARGE) return false;
  if (isOneLetter(slot)) return true;
  const [want] = wantsOf(slot);
  return (await countBegun(snapshot, want!)) >= EVERYWHERE * snapshot.docs;
}

/** Known without looking. "ă" and its like begin few words. */
export const isOneLetter = ({ fold, exact }: Pick<Slot, 'fold' | 'exact'>): boolean =>
  /^[a-z]$/.test(fold) && (exact === fold || exact === 'đ');
