import type { ListingCard } from '../api/schema';

/** What an amount is for. */
export type PriceUnit = 'WHOLE' | 'PER_SQM' | 'MONTH' | 'YEAR' | 'SQM_YEAR' | 'SQM_MONTH';

/** An amount in roubles in one of the forms that people quote it in. */
export interface PriceForm {
  unit: PriceUnit;
  amount: number;
}

type Priced = Pick<ListingCard, 'deal' | 'type' | 'price' | 'pricePerSqm'>;

/** The units that a person can choose, for each deal. */
export const UNITS: Record<ListingCard['deal'], readonly PriceUnit[]> = {
  SALE: ['WHOLE', 'PER_SQM'],
  RENT: ['MONTH', 'YEAR', 'SQM_YEAR', 'SQM_MONTH'],
};

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

/** The same forms, the one in the given unit first. */
export function ledBy(
  forms: [PriceForm, ...PriceForm[]],
  unit: PriceUnit | null,
): [PriceForm, ...PriceForm[]] {
  const chosen = forms.find((form) => form.unit === unit);
  return chosen === undefined ? forms : [chosen, ...forms.filter((form) => form !== chosen)];
}
