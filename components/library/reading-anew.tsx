/** While saved articles are read anew by new rules, the pages over what was found say that they may still change. */
import { i18n } from '#i18n';
import type { LibraryPageDoor } from '../doors';
import { useLive } from '../hooks/use-live';
import { formatNumber } from '../text/format';

export function ReadingAnew({ library }: { library: LibraryPageDoor }) {
  const live = useLive(library, () => library.reannotationProgress(), []);
  const reading = live.status === 'ready' ? live.value : null;
  if (!reading) return null;
  const { done, total } = reading;
  return (
    <div class="reading-anew" role="status">
      <p>{i18n.t('document.reading', [formatNumber(done), formatNumber(total)])}</p>
      <progress
        value={done}
        max={total}
        aria-label={i18n.t('document.reading', [formatNumber(done), formatNumber(total)])}
      />
    </div>
  );
}
