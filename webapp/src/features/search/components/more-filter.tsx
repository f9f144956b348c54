import { Dropdown } from '../../../components/dropdown/dropdown';
import { lazy } from '../../../components/lazy/lazy';
import { useTexts } from '../../../i18n/i18n';
import type { CriteriaField } from '../../../lib/criteria/fields';
import type { Search } from '../lib/use-search';

const FIELDS: readonly CriteriaField[] = [
  'features',
  'purpose',
  'tenanted',
  'floor',
  'ceilingHeight',
  'powerKw',
  'yield',
  'paybackYears',
];

const MorePanel = lazy(() => import('./more-panel').then((module) => module.MorePanel));

/** Everything that people reach for less often. */
export function MoreFilter({ search }: { search: Search }) {
  const { search: texts } = useTexts();
  const active = FIELDS.some((field) => search.criteria[field] !== undefined);
  return (
    <Dropdown title={texts.moreTitle} active={active}>
      {(close) => <MorePanel search={search} close={close} />}
    </Dropdown>
  );
}
