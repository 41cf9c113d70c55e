/** Tries the ways and keeps the one that explains the page best. What it holds is read by the caller, once. */
import { DIALOG } from '../blocks/marks';
import { all, describe, first } from '../dom';
import type { Page } from '../page';
import type { Sliced } from '../slices';
import type { Candidate, Family } from '../types';
import { families } from './families';
import { generalRoot } from './general';
import { readabilityRoot } from './readability';
import type { Survey } from './survey';

/** A family that fits knows things the general rules guess, so it wins unless it explains clearly less. */
const FAMILY_BONUS = 0.12;
/**
 * Readability must explain clearly more than the general way to win: both read the same blocks from their root. Nothing
 * explains more than the whole page, so where another way explains all but this much, it cannot win and is not asked:
 * on a long page its vote costs more than everything else together.
 */
const READABILITY_PENALTY = 0.05;

export interface Choice {
  readonly chosen: Candidate | null;
  readonly candidates: readonly Candidate[];
  readonly family: Family | null;
}

export function* choose(page: Page, survey: Survey): Sliced<Choice> {
  let best = 1;
  for (const worth of survey.worth.values()) best = Math.max(best, worth);
  const explains = (root: Element): number =>
    Math.max(0, (survey.worth.get(root) ?? worthInside(root, survey)) / best);
  const fitting = families.filter((family) => fits(family, page));
  const candidates: Candidate[] = [];
  for (const family of fitting) {
    const lead = first(page.document, family.sapo);
    // A lead in an element of its own is explained by the family as well: no reason to prefer a wider body.
    const withLead = (root: Element): number =>
      Math.min(
        1,
        explains(root) + (lead && !root.contains(lead) && !lead.contains(root) ? explains(lead) : 0),
      );
    yield;
    const root = bestOf(page.document, family.body, withLead);
    if (!root) continue;
    const score = withLead(root);
    candidates.push({
      by: 'family',
      family,
      root,
      score: score + (score > 0 ? FAMILY_BONUS : 0),
      why: `${family.id} fits this page; its body explains ${percent(score)} of the running text`,
    });
  }
  yield;
  const named = candidates[0]?.family ?? fitting[0] ?? null;
  const general = yield* generalRoot(survey);
  if (general) {
    const score = Math.max(0, general.worth / best);
    candidates.push({
      by: 'general',
      family: named,
      root: general.root,
      score,
      why: `the element whose text outweighs its links the most (${percent(score)})`,
    });
  }
  const open = candidates.every(({ score }) => score < 1 - READABILITY_PENALTY);
  const voted = open ? yield* readabilityRoot(page.document) : null;
  // What Readability has left on a page of links: its dialog to sign in.
  const opened = survey.dropped.some(
    ({ reason, element }) => reason === DIALOG && voted && element.contains(voted),
  );
  if (voted && !opened) {
    const score = explains(voted);
    candidates.push({
      by: 'readability',
      family: named,
      root: voted,
      score: score - READABILITY_PENALTY,
      why: `holds what Readability found (${percent(score)})`,
    });
  }
  candidates.sort((a, b) => b.score - a.score);
  return { chosen: candidates[0] ?? null, candidates, family: named };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function fits(family: Family, page: Page): boolean {
  try {
    return family.fits(page);
  } catch {
    return false;
  }
}

/** Of all elements the family's selectors name, the one that explains most; earlier selectors win ties. */
function bestOf(
  document: Document,
  selectors: readonly string[],
  explains: (root: Element) => number,
): Element | null {
  let best: Element | null = null;
  let score = -1;
  for (const selector of selectors) {
    for (const element of all(document, selector).slice(0, 50)) {
      const value = explains(element);
      if (value > score + 0.02) {
        best = element;
        score = value;
      }
    }
  }
  return best;
}

/** An element no text block stands in directly or below: its worth was never counted. */
function worthInside(root: Element, survey: Survey): number {
  let sum = 0;
  for (const block of survey.prose) if (root.contains(block.element)) sum += block.text.length;
  return sum;
}

export const describeCandidate = (candidate: Candidate): string => describe(candidate.root);
