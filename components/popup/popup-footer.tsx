import { i18n } from '#i18n';
import { Icon } from '../ui/icon';

/** The way to the library, and the keys that work here. */
export function PopupFooter({ onOpenLibrary }: { onOpenLibrary: () => void }) {
  return (
    <footer class="popup-footer">
      <button type="button" class="link-button" onClick={onOpenLibrary}>
        <Icon name="reader" />
        {i18n.t('action.openLibrary')}
      </button>
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
