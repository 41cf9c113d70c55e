/** Where one can go: the states of an article, other pages, and what the library can be narrowed by. */
import { i18n } from '#i18n';
import type { Counters, Doors, FacetName, ListState } from '../doors';
import { useLive } from '../hooks/use-live';
import { facetName } from '../text/facet-name';
import { formatNumber } from '../text/format';
import { Icon, type IconName } from '../ui/icon';
import { href, type Location } from './router';
import { pages } from './routes';

const states: readonly { state: ListState; icon: IconName; label: () => string }[] = [
  { state: 'inbox', icon: 'inbox', label: () => i18n.t('nav.inbox') },
  { state: 'unread', icon: 'unread', label: () => i18n.t('nav.unread') },
  { state: 'starred', icon: 'star', label: () => i18n.t('nav.starred') },
  { state: 'archived', icon: 'archive', label: () => i18n.t('nav.archived') },
  { state: 'all', icon: 'reader', label: () => i18n.t('nav.all') },
  { state: 'deleted', icon: 'trash', label: () => i18n.t('nav.deleted') },
];

const facets: readonly { facet: FacetName; label: () => string }[] = [
  { facet: 'outlet', label: () => i18n.t('nav.outlets') },
  { facet: 'province', label: () => i18n.t('nav.provinces') },
  { facet: 'section', label: () => i18n.t('nav.sections') },
  { facet: 'topic', label: () => i18n.t('nav.topics') },
  { facet: 'tag', label: () => i18n.t('nav.tags') },
];

export function stateLabel(state: ListState): string {
  return states.find((one) => one.state === state)?.label() ?? '';
}

export function Navigation({ doors, location }: { doors: Doors; location: Location }) {
  const counters = useLive(doors.library, () => doors.library.counters(), []);
  const counts: Partial<Counters> = counters.status === 'ready' ? counters.value : {};
  const onList = location.path === 'tin' || location.path === '';
  const narrowed = ['q', ...facets.map((one) => one.facet)].some((key) => location.query.has(key));
  const current = onList && !narrowed ? (location.query.get('xem') ?? 'inbox') : null;
  return (
    <nav class="navigation" aria-label={i18n.t('nav.label')}>
      <a class="brand" href="#/tin">
        <img src="/icon/48.png" alt="" width="28" height="28" />
        {i18n.t('extension.name')}
      </a>
      <ul class="plain">
        {states.map(({ state, icon, label }) => (
          <NavItem
            key={state}
            address={href('tin', { xem: state === 'inbox' ? null : state })}
            icon={icon}
            label={label()}
            count={counts[state]}
            current={current === state}
          />
        ))}
      </ul>
      <ul class="plain">
        {pages.map(({ path, icon, label }) => (
          <NavItem
            key={path}
            address={href(path)}
            icon={icon}
            label={label()}
            current={location.path.split('/')[0] === path}
          />
        ))}
      </ul>
      {facets.map(({ facet, label }) => (
        <FacetGroup key={facet} doors={doors} facet={facet} label={label()} location={location} />
      ))}
    </nav>
  );
}

interface NavItemProps {
  readonly address: string;
  readonly icon?: IconName;
  readonly label: string;
  readonly count?: number | undefined;
  readonly current: boolean;
}

function NavItem({ address, icon, label, count, current }: NavItemProps) {
  return (
    <li>
      <a class="nav-item" href={address} aria-current={current ? 'page' : undefined}>
        {icon && <Icon name={icon} />}
        <span class="nav-label">{label}</span>
        {count !== undefined && count > 0 && <span class="nav-count">{formatNumber(count)}</span>}
      </a>
    </li>
  );
}

interface FacetGroupProps {
  readonly doors: Doors;
  readonly facet: FacetName;
  readonly label: string;
  readonly location: Location;
}

function FacetGroup({ doors, facet, label, location }: FacetGroupProps) {
  const live = useLive(doors.library, () => doors.library.facetValues(facet), [facet]);
  const values = live.status === 'ready' ? live.value : [];
  if (values.length === 0) return null;
  const chosen = location.query.get(facet);
  // Where the navigation stands above the list, it must not push the list off the screen.
  const wide = matchMedia('(width >= 60rem)').matches;
  return (
    <details class="nav-group" open={chosen !== null || (facet === 'outlet' && wide)}>
      <summary>{label}</summary>
      <ul class="plain">
        {values.slice(0, 40).map(({ value, count }) => (
          <NavItem
            key={value}
            address={href('tin', { [facet]: value })}
            label={facetName(facet, value)}
            count={count}
            current={chosen === value}
          />
        ))}
      </ul>
    </details>
  );
}
