import { useLocation } from 'preact-iso';
import { Icon, type IconName } from '../components/icon/icon';
import { useCompared } from '../components/keep/compare';
import { useServices } from '../host/services';
import { useTexts } from '../i18n/i18n';
import type { Paths } from '../lib/paths';
import styles from './nav-bar.module.css';

interface Item {
  name:
    | 'search'
    | 'calculator'
    | 'favourites'
    | 'compare'
    | 'searches'
    | 'analytics'
    | 'expert'
    | 'chat'
    | 'account';
  icon: IconName;
  to: (paths: Paths) => string;
}

const ITEMS: readonly Item[] = [
  { name: 'search', icon: 'search', to: (paths) => paths.search() },
  { name: 'calculator', icon: 'calculator', to: (paths) => paths.calculator() },
  { name: 'favourites', icon: 'heart', to: (paths) => paths.favourites },
  { name: 'compare', icon: 'scales', to: (paths) => paths.compare([]) },
  { name: 'searches', icon: 'bell', to: (paths) => paths.searches },
  { name: 'analytics', icon: 'chart', to: (paths) => paths.analytics },
  { name: 'expert', icon: 'expert', to: (paths) => paths.expert },
  { name: 'chat', icon: 'chat', to: (paths) => paths.chat },
  { name: 'account', icon: 'more', to: (paths) => paths.account },
];

/** The sections: a row in the head of a desk, a bar at the foot of a phone. */
export function NavBar() {
  const { paths } = useServices();
  const { nav } = useTexts();
  const { path } = useLocation();
  const { ids } = useCompared();
  return (
    <nav class={styles.nav} aria-label={nav.title}>
      <ul>
        {ITEMS.map(({ name, icon, to }) => (
          <li key={name} data-name={name}>
            <a href={to(paths)} aria-current={to(paths) === path ? 'page' : undefined}>
              <Icon name={icon} size={22} />
              <span>{nav[name]}</span>
              {name === 'compare' && ids.length > 0 && <b class={styles.badge}>{ids.length}</b>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
