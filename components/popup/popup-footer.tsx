import { i18n } from '#i18n';
import { IconButton } from '../ui/button';
import { Icon } from '../ui/icon';

interface PopupFooterProps {
  readonly onOpenLibrary: () => void;
  /** Absent in the side panel itself. */
  readonly onOpenPanel?: (() => void) | undefined;
}

/** The ways to the library and the side panel, and the keys that work here. */
export function PopupFooter({ onOpenLibrary, onOpenPanel }: PopupFooterProps) {
  return (
    <footer class="popup-footer">
      <button type="button" class="link-button" onClick={onOpenLibrary}>
        <Icon name="reader" />
        {i18n.t('action.openLibrary')}
      </button>
      {onOpenPanel && <IconButton icon="panel" label={i18n.t('action.openPanel')} onPress={onOpenPanel} />}
      <p class="keys">
        <span>
          <kbd>/</kbd> {i18n.t('keys.search')}
        </span>
        <span>
          <kbd>1–4</kbd> {i18n.t('keys.views')}
        </span>
        <span>
          <kbd>↑↓</kbd> {i18n.t('keys.rows')}
        </span>
      </p>
    </footer>
  );
}
