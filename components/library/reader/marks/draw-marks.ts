/**
 * Puts marks into a fragment before it is shown: text nodes are split and wrapped, no HTML is written. A citation is a
 * link to the document's page; what explains itself is a button, so that the keyboard reaches the explanation.
 */
import type { Mark } from './marks';
import { mapText, type Segment } from './text-map';

/** From the last mark to the first: what is split off behind leaves the offsets before it as they were. */
export function drawMarks(root: Node, text: string, marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  const segmentsOf = mapText(root, text);
  const pieces = marks.flatMap((mark) =>
    segmentsOf(mark.start, mark.end).map((segment, i) => ({ mark, segment, first: i === 0 })),
  );
  for (const { mark, segment, first } of pieces.reverse()) wrap(segment, mark, first);
}

function wrap({ node, from, to }: Segment, mark: Mark, first: boolean): void {
  const parent = node.parentElement;
  // The paper's own links stay what they are; nothing pressable stands inside another.
  const inLink = parent?.closest('a, button') != null;
  const part = from === 0 ? node : node.splitText(from);
  if (part.data.length > to - from) part.splitText(to - from);
  const element = elementFor(part, mark, first && !inLink, inLink);
  part.replaceWith(element);
  element.append(part);
}

function elementFor(part: Text, mark: Mark, focusable: boolean, inLink: boolean): HTMLElement {
  const page = part.ownerDocument;
  const name = `mark mark-${mark.kind}`;
  if (mark.address !== null && !inLink) {
    const link = page.createElement('a');
    link.className = name;
    link.href = mark.address;
    if (mark.tip) link.dataset.tip = mark.tip;
    return link;
  }
  const element = page.createElement(mark.tip && focusable && !mark.repeated ? 'button' : 'span');
  element.className = name;
  if (mark.tip) element.dataset.tip = mark.tip;
  if (element instanceof (page.defaultView ?? globalThis).HTMLButtonElement) {
    element.type = 'button';
    element.setAttribute('aria-label', `${part.data}: ${mark.tip}`);
  }
  return element;
}
