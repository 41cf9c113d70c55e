import { i18n } from '#i18n';
import type { SavedSearch } from '@/utils/browser';
import { IconButton } from '../../ui/button';

interface SavedSearchesProps {
  readonly searches: readonly SavedSearch[];
  readonly onOpen: (query: string) => void;
  readonly onForget: (at: number) => void;
}

/** Searches kept under a name. The query stands beside the name: a name alone does not say what it will find. */
export function SavedSearches({ searches, onOpen, onForget }: SavedSearchesProps) {
  if (searches.length === 0) return <p class="settings-hint">{i18n.t('settings.noSearches')}</p>;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets.
    <ul class="settings-searches" role="list">
      {searches.map((search, at) => (
        <li key={search.query}>
          <button type="button" class="link-button" onClick={() => onOpen(search.query)}>
            {search.name}
          </button>
          {search.name !== search.query && <code>{search.query}</code>}
          <IconButton
            icon="trash"
            label={i18n.t('settings.forgetSearch', [search.name])}
            onPress={() => onForget(at)}
          />
        </li>
      ))}
    </ul>
  );
}
