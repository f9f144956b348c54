import type { Deal } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import { UNITS } from '../../../lib/price';
import { useUnit } from '../../../lib/use-price';
import { Toggles } from './toggles';

/** What prices are shown in, in lists and on listings; pressing it again leaves it to the market's custom. */
export function UnitChoice({ deal }: { deal: Deal }) {
  const { search, listing } = useTexts();
  const [unit, setUnit] = useUnit(deal);
  return (
    <Toggles
      title={search.unitsTitle}
      options={UNITS[deal]}
      label={(option) => listing.units[option]}
      chosen={unit === null ? [] : [unit]}
      onToggle={(option) => setUnit(option === unit ? null : option)}
    />
  );
}
