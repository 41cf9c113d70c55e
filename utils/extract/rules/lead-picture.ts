/** The picture between headline and text, outside the text's element: the article's own when the markup gives it a caption. */
import { precedes } from '../dom';
import type { Block } from '../types';
import type { Context } from './context';

export function leadPicture({ root, lines, titleElement }: Context): Block[] {
  if (!titleElement) return [];
  const above = lines.filter(
    ({ element }) =>
      !root.contains(element) &&
      !element.contains(root) &&
      precedes(titleElement, element) &&
      precedes(element, root),
  );
  const at = above.findIndex(
    (line, index) => line.kind === 'image' && above[index + 1]?.captioned && above[index + 1]?.linked === 0,
  );
  const [picture, caption] = at < 0 ? [] : above.slice(at, at + 2);
  if (!picture || !caption) return [];
  return [picture, { ...caption, role: 'caption', reason: 'caption of the picture above the text' }];
}
