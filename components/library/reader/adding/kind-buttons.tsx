import { i18n } from '#i18n';
import { Button } from '../../../ui/button';
import { type Addable, kindsFor } from './kinds';

interface KindButtonsProps {
  readonly quote: string;
  readonly onChoose: (kind: Addable) => void;
}

/** "Đánh dấu là…": one button for each kind the words may be. */
export function KindButtons({ quote, onChoose }: KindButtonsProps) {
  return (
    <div class="kind-buttons" role="toolbar" aria-label={i18n.t('adding.as')}>
      <span class="field-label">{i18n.t('adding.as')}</span>
      {kindsFor(quote).map(({ kind, icon, label }) => (
        <Button key={kind} look="quiet" icon={icon} onPress={() => onChoose(kind)}>
          {label()}
        </Button>
      ))}
    </div>
  );
}
