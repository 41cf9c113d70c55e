/** Earlier texts of an article, each beside the one that followed it, with what changed set off. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article, Revision } from '@/utils/article';
import type { LibraryPageDoor } from '../../doors';
import { useLive } from '../../hooks/use-live';
import { diffLines } from '../../text/diff';
import { formatMoment } from '../../text/format';
import { Icon } from '../../ui/icon';

interface RevisionsProps {
  readonly library: LibraryPageDoor;
  readonly article: Article;
  /** The text as it is now; null while it loads. */
  readonly text: string | null;
}

/** Everything of a text that a reader would call changed. */
const whole = (title: string, sapo: string | null, text: string): string =>
  [title, sapo, text].filter(Boolean).join('\n');

export function Revisions({ library, article, text }: RevisionsProps) {
  const live = useLive(library, () => library.revisionsOf(article.id), [article.id, article.revisions]);
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<number | null>(null);
  // After it is drawn, so that the focus finds the button to close it.
  useEffect(() => {
    if (shown !== null) dialog.current?.showModal();
  }, [shown]);
  const revisions = live.status === 'ready' ? live.value : [];
  if (revisions.length === 0 || text === null) return null;

  // Newest first: what followed a revision is the one before it in the list, or the text of today.
  const after = (at: number): string => {
    const newer: Revision | undefined = revisions[at - 1];
    return newer ? whole(newer.title, newer.sapo, newer.text) : whole(article.title, article.sapo, text);
  };
  const revision = shown === null ? undefined : revisions[shown];
  return (
    <section aria-labelledby="revisions-label">
      <h2 class="field-label" id="revisions-label">
        {i18n.t('revision.label')}
      </h2>
      <ul class="revision-list plain">
        {revisions.map((one, at) => (
          <li key={one.id}>
            <button type="button" class="link-button" onClick={() => setShown(at)}>
              {i18n.t('revision.compare', [formatMoment(one.savedAt)])}
            </button>
          </li>
        ))}
      </ul>
      <dialog
        ref={dialog}
        class="revision-dialog"
        aria-labelledby="revision-title"
        onClose={() => setShown(null)}
      >
        {revision && shown !== null && (
          <>
            <header>
              <h2 id="revision-title">{i18n.t('revision.title', [formatMoment(revision.savedAt)])}</h2>
              <button
                type="button"
                class="icon-button"
                aria-label={i18n.t('revision.close')}
                onClick={() => dialog.current?.close()}
              >
                <Icon name="close" />
              </button>
            </header>
            <p class="diff-legend">
              <del>{i18n.t('revision.removed')}</del> <ins>{i18n.t('revision.added')}</ins>
            </p>
            <DiffText before={whole(revision.title, revision.sapo, revision.text)} after={after(shown)} />
          </>
        )}
      </dialog>
    </section>
  );
}

function DiffText({ before, after }: { before: string; after: string }) {
  return (
    <div class="diff" lang="vi">
      {diffLines(before, after).map((line, at) => (
        <p key={at} class={line.every((piece) => piece.kind === 'same') ? 'is-same' : undefined}>
          {line.map((piece, n) => {
            const Piece = piece.kind === 'added' ? 'ins' : piece.kind === 'removed' ? 'del' : 'span';
            return <Piece key={n}>{piece.text}</Piece>;
          })}
        </p>
      ))}
    </div>
  );
}
