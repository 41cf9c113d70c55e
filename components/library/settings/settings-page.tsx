/** What the reader may choose, and how the library stands. Every choice is off until made, and says what it costs. */
import { i18n } from '#i18n';
import type { Settings } from '@/utils/browser';
import { formatNumber } from '../../text/format';
import { formatBytes } from '../../text/format-bytes';
import { Button } from '../../ui/button';
import { SavedSearches } from './saved-searches';

export interface SettingsActs {
  /** Asks for leave first where it is switched on; the switch follows only if it is given. */
  readonly keepPictures: (on: boolean) => void;
  readonly forgetSearch: (at: number) => void;
  readonly openSearch: (query: string) => void;
  readonly openShortcuts: () => void;
  readonly rebuildIndex: () => void;
}

interface SettingsPageProps {
  readonly settings: Settings;
  readonly acts: SettingsActs;
  /** The shortcut that saves, as the browser spells it; null where the reader removed it. */
  readonly shortcut: string | null;
  /** Bytes the library takes on disk, null while unknown. */
  readonly used: number | null;
  readonly articles: number;
  /** Articles indexed so far while the index is made anew, else null. */
  readonly rebuilt: number | null;
}

export function SettingsPage(props: SettingsPageProps) {
  const { settings, acts, shortcut, used, articles, rebuilt } = props;
  return (
    <div class="settings">
      <h1>{i18n.t('settings.title')}</h1>

      <section class="settings-part">
        <h2>{i18n.t('settings.pictures')}</h2>
        <label class="settings-switch">
          <input
            type="checkbox"
            checked={settings.offlinePictures}
            onChange={(event) => acts.keepPictures(event.currentTarget.checked)}
          />
          <span>{i18n.t('settings.keepPictures')}</span>
        </label>
        <p class="settings-hint">{i18n.t('settings.keepPicturesHint')}</p>
      </section>

      <section class="settings-part">
        <h2>{i18n.t('settings.savedSearches')}</h2>
        <SavedSearches
          searches={settings.savedSearches}
          onOpen={acts.openSearch}
          onForget={acts.forgetSearch}
        />
      </section>

      <section class="settings-part">
        <h2>{i18n.t('settings.shortcut')}</h2>
        <p>{shortcut ? i18n.t('settings.shortcutIs', [shortcut]) : i18n.t('settings.shortcutNone')}</p>
        <Button onPress={acts.openShortcuts}>{i18n.t('settings.changeShortcut')}</Button>
      </section>

      <section class="settings-part">
        <h2>{i18n.t('settings.library')}</h2>
        <p>
          {i18n.t('settings.holds', articles, [formatNumber(articles)])}
          {used !== null && ` ${i18n.t('settings.takes', [formatBytes(used)])}`}
        </p>
        <p class="settings-hint">{i18n.t('settings.where')}</p>
        <Button onPress={acts.rebuildIndex} busy={rebuilt !== null}>
          {i18n.t('settings.rebuild')}
        </Button>
        {rebuilt !== null && (
          <progress
            class="settings-progress"
            value={Math.min(rebuilt, articles)}
            max={Math.max(articles, 1)}
            aria-label={i18n.t('settings.rebuilding')}
          />
        )}
        <p class="settings-hint">{i18n.t('settings.rebuildHint')}</p>
      </section>
    </div>
  );
}
