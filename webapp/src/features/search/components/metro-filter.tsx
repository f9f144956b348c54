import { Dropdown } from '../../../components/dropdown/dropdown';
import { lazy } from '../../../components/lazy/lazy';
import { useTexts } from '../../../i18n/i18n';
import type { Search } from '../lib/use-search';

const MetroPicker = lazy(() => import('./metro-panel').then((module) => module.MetroPicker));

/** Stations by their lines, in the colours of the metro's own map, and how far they may be on foot. */
export function MetroFilter({ search }: { search: Search }) {
  const { search: texts } = useTexts();
  const { metro, walkMinutes } = search.criteria;
  return (
    <Dropdown title={texts.metroTitle} active={metro !== undefined || walkMinutes !== undefined}>
      {() => <MetroPicker search={search} />}
    </Dropdown>
  );
}
