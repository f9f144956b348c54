import type { ListingCard } from '../api/schema';
import { ledBy, type PriceForm, priceForms, type PriceUnit, UNITS } from './price';
import { useRemembered } from './use-remembered';

/** The unit that a person wants prices in, for a deal; null while they have chosen none. */
export function useUnit(deal: ListingCard['deal']): [PriceUnit | null, (unit: PriceUnit | null) => void] {
  return useRemembered(
    `wewall.unit.${deal}`,
    (stored) => UNITS[deal].find((unit) => unit === stored) ?? null,
  );
}

/** Every form of a listing's price: in the unit that the person chose, else as the market quotes it, then the others. */
export function usePrice(
  listing: Pick<ListingCard, 'deal' | 'type' | 'price' | 'pricePerSqm'>,
): [PriceForm, ...PriceForm[]] {
  const [unit] = useUnit(listing.deal);
  return ledBy(priceForms(listing), unit);
}
