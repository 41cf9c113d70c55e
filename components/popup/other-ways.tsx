import { i18n } from '#i18n';
import type { ClipAs } from '../doors';
import { Button } from '../ui/button';

interface OtherWaysProps {
  readonly saving: boolean;
  readonly onSave: (as: ClipAs) => void;
}

/** Less than the article: for pages that are none, or when a passage is all one wants. */
export function OtherWays({ saving, onSave }: OtherWaysProps) {
  return (
    <p class="other-ways">
      <Button look="quiet" icon="note" busy={saving} onPress={() => onSave('selection')}>
        {i18n.t('page.saveSelection')}
      </Button>
      <Button look="quiet" icon="link" busy={saving} onPress={() => onSave('link')}>
        {i18n.t('page.saveLink')}
      </Button>
    </p>
  );
}
