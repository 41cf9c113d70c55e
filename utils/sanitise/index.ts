/**
 * The one place that makes HTML safe. A draft is sanitised when it is read from the page and again when it is shown:
 * the library is written by our code, but backups are imported and rules grow stricter.
 */
import { policy } from './policy';
import { purifier } from './purifier';

/** Safe HTML as a fragment, for showing (append adopts it). Works under `require-trusted-types-for 'script'`. */
export function sanitiseToFragment(dirty: Node | string): DocumentFragment {
  const fragment = purifier().sanitize(dirty, policy());
  // A picture that lost its address has nothing to show.
  for (const picture of fragment.querySelectorAll('img:not([src])')) picture.remove();
  return fragment;
}

/** Safe HTML of a node or of HTML text, as text, for storing. The node itself is not changed. */
export function sanitiseToString(dirty: Node | string): string {
  const fragment = sanitiseToFragment(dirty);
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}
