import { Dropdown } from '../../../components/dropdown/dropdown';
import { lazy } from '../../../components/lazy/lazy';
import { useTexts } from '../../../i18n/i18n';
import type { Search } from '../lib/use-search';

const PlacePanel = lazy(() => import('./place-panel').then((module) => module.PlacePanel));

/** Rings, okrugs and districts. */
export function PlaceFilter({ search }: { search: Search }) {
  const { search: texts } = useTexts();
  const { okrugs, districts, inside } = search.criteria;
  const active = okrugs !== undefined || districts !== undefined || inside !== undefined;
  return (
    <Dropdown title={texts.placeTitle} active={active}>
      {() => <PlacePanel search={search} />}
    </Dropdown>
  );
}
