import type { ListingCard } from '../api/schema';

/** What an amount is for. */
export type PriceUnit = 'WHOLE' | 'PER_SQM' | 'MONTH' | 'YEAR' | 'SQM_YEAR' | 'SQM_MONTH';

/** An amount in roubles in one of the forms that people quote it in. */
export interface PriceForm {
  unit: PriceUnit;
  amount: number;
}

type Priced = Pick<ListingCard, 'deal' | 'type' | 'price' | 'pricePerSqm'>;

/** Rents of these are quoted per square metre a year; of the others per month for the whole. */
const QUOTED_BY_AREA: ReadonlySet<ListingCard['type']> = new Set(['OFFICE', 'WAREHOUSE', 'BUILDING']);

/** Every form of a listing's price, the one that the market quotes first. */
export function priceForms({ deal, type, price, pricePerSqm }: Priced): [PriceForm, ...PriceForm[]] {
  if (deal === 'SALE') {
    return [
      { unit: 'WHOLE', amount: price },
      { unit: 'PER_SQM', amount: pricePerSqm },
    ];
  }
  const month: PriceForm = { unit: 'MONTH', amount: price };
  const sqmYear: PriceForm = { unit: 'SQM_YEAR', amount: pricePerSqm };
  const rest: PriceForm[] = [
    { unit: 'SQM_MONTH', amount: pricePerSqm / 12 },
    { unit: 'YEAR', amount: price * 12 },
  ];
  return QUOTED_BY_AREA.has(type) ? [sqmYear, month, ...rest] : [month, sqmYear, ...rest];
}
