import createDOMPurify, { type DOMPurify, type WindowLike } from 'dompurify';
import { LINK_ADDRESS, PICTURE_ADDRESS } from './policy';

let made: DOMPurify | undefined;

/** One DOMPurify for the context, so that there is one Trusted Types policy ("dompurify") and one set of hooks. */
export function purifier(): DOMPurify {
  if (made) return made;
  const purify = createDOMPurify(globalThis as unknown as WindowLike);
  purify.addHook('afterSanitizeAttributes', (node) => {
    const name = node.nodeName.toLowerCase();
    if (name === 'img') {
      // DOMPurify lets `data:` through on pictures whatever the address rule says.
      if (!PICTURE_ADDRESS.test(node.getAttribute('src') ?? '')) node.removeAttribute('src');
    } else {
      node.removeAttribute('src');
    }
    if (name === 'a') {
      if (!LINK_ADDRESS.test(node.getAttribute('href') ?? '')) node.removeAttribute('href');
      if (node.hasAttribute('href')) {
        node.setAttribute('rel', 'noopener noreferrer');
        node.setAttribute('target', '_blank');
      }
    } else {
      node.removeAttribute('href');
    }
  });
  made = purify;
  return made;
}
