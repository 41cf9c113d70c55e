/** The headline repeated inside the body, and everything above it. */
import { sameText } from '../text/key';
import { isProse, mark, type Rule } from './context';

export const headline: Rule = ({ blocks, title, titleElement }) => {
  const limit = Math.min(blocks.length, 40);
  for (let index = 0; index < limit; index++) {
    const block = blocks[index];
    if (!block || block.kind === 'image' || block.kind === 'table') continue;
    const own =
      titleElement !== null && (titleElement === block.element || titleElement.contains(block.element));
    if (!own && !sameText(block.text, title)) continue;
    // A headline below running text is a coincidence, except the element itself.
    const above = blocks.slice(0, index);
    if (above.filter(isProse).length > (own ? 2 : 0)) return;
    for (const before of above) mark(before, 'outside', 'above the headline');
    mark(block, 'headline', own ? 'the headline' : 'headline repeated in the body');
  }
};
