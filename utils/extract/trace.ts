import { describeCandidate } from './candidates/choose';
import { textOf } from './dom';
import type { Block, Candidate, Dropped, Removal, Trace } from './types';

const SHOWN = 120;

/** Everything left out, in page order as far as it is known: parts dropped whole first, then single lines. */
export function traceOf(
  candidates: readonly Candidate[],
  blocks: readonly Block[],
  dropped: readonly Dropped[],
  fields: Record<string, string>,
): Trace {
  const removals: Removal[] = [
    ...dropped.map(({ element, role, reason }) => ({ role, reason, text: textOf(element).slice(0, SHOWN) })),
    ...blocks
      .filter((block) => block.role !== 'body')
      .map(({ role, reason, text }) => ({ role, reason, text: text.slice(0, SHOWN) })),
  ].filter((removal) => removal.text !== '');
  return {
    candidates: candidates.map((candidate) => ({
      way: candidate.by,
      family: candidate.by === 'family' ? (candidate.family?.id ?? null) : null,
      root: describeCandidate(candidate),
      score: Math.round(candidate.score * 1000) / 1000,
      why: candidate.why,
    })),
    removals,
    fields,
  };
}
