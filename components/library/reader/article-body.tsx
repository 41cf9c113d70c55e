/**
 * The saved copy. Its HTML is made safe again when shown. A picture from the paper's server would be a request the
 * reader did not ask for, so pictures kept offline are shown at once and others only when asked for.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sanitiseToFragment } from '@/utils/sanitise';
import { Button } from '../../ui/button';

interface ArticleBodyProps {
  readonly html: string;
  /** Addresses in the HTML that are kept offline → addresses to show them from. */
  readonly offline: ReadonlyMap<string, string>;
  /** Called with the fragment before it is shown: for marks on the text. */
  readonly decorate?: ((fragment: DocumentFragment) => void) | undefined;
}

export function ArticleBody({ html, offline, decorate }: ArticleBodyProps) {
  const body = useRef<HTMLDivElement>(null);
  const [remote, setRemote] = useState(false);
  const [missing, setMissing] = useState(0);
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const fragment = sanitiseToFragment(html);
    setMissing(preparePictures(fragment, offline, remote));
    prepareTables(fragment);
    decorate?.(fragment);
    element.replaceChildren(fragment);
  }, [html, offline, remote, decorate]);
  return (
    <>
      {missing > 0 && (
        <div class="picture-offer">
          <p>{i18n.t('reader.pictures', missing, [String(missing)])}</p>
          <Button icon="image" onPress={() => setRemote(true)}>
            {i18n.t('reader.loadPictures')}
          </Button>
        </div>
      )}
      <div ref={body} class="article-body" lang="vi" data-field="text" />
    </>
  );
}

/** Works on the fragment while it belongs to no page, so that nothing is fetched. Returns how many were left out. */
export function preparePictures(
  fragment: DocumentFragment,
  offline: ReadonlyMap<string, string>,
  remote: boolean,
): number {
  let missing = 0;
  for (const picture of fragment.querySelectorAll('img')) {
    const kept = offline.get(picture.getAttribute('src') ?? '');
    if (kept) picture.src = kept;
    else if (!remote) {
      missing++;
      const place = fragment.ownerDocument.createElement('span');
      place.className = 'picture-place';
      place.textContent = picture.alt || i18n.t('reader.picture');
      picture.replaceWith(place);
      continue;
    }
    picture.loading = 'lazy';
    picture.referrerPolicy = 'no-referrer';
  }
  return missing;
}

/** A wide table scrolls in a box of its own, reachable by keyboard, instead of widening the page. */
function prepareTables(fragment: DocumentFragment): void {
  for (const table of fragment.querySelectorAll('table')) {
    const box = fragment.ownerDocument.createElement('div');
    box.className = 'table-box';
    box.tabIndex = 0;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', i18n.t('reader.table'));
    table.replaceWith(box);
    box.append(table);
  }
}
