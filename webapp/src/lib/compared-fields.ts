import type { ListingDetail } from '../api/schema';

/** What listings are compared by. */
export type ComparedName = Extract<
  keyof ListingDetail,
  | 'price'
  | 'pricePerSqm'
  | 'area'
  | 'yieldPct'
  | 'paybackYears'
  | 'metro'
  | 'floor'
  | 'buildingClass'
  | 'ceilingHeight'
  | 'powerKw'
  | 'opexPerSqmYear'
  | 'district'
  | 'features'
>;

/** Of these less is better, of those more. What is neither cannot be ranked. */
const BETTER: Partial<Record<ComparedName, 'less' | 'more'>> = {
  price: 'less',
  pricePerSqm: 'less',
  yieldPct: 'more',
  paybackYears: 'less',
  metro: 'less',
  ceilingHeight: 'more',
  powerKw: 'more',
  opexPerSqmYear: 'less',
};

export const COMPARED: readonly ComparedName[] = [
  'price',
  'pricePerSqm',
  'area',
  'yieldPct',
  'paybackYears',
  'metro',
  'floor',
  'buildingClass',
  'ceilingHeight',
  'powerKw',
  'opexPerSqmYear',
  'district',
  'features',
];

function rankOf(listing: ListingDetail, name: ComparedName): number | null {
  if (name === 'metro') return listing.metro[0]?.walkMinutes ?? null;
  const value = listing[name];
  return typeof value === 'number' ? value : null;
}

/** Which of the listings are best in a field; none where all are alike, or where a rent stands beside a price. */
export function bestIn(listings: readonly ListingDetail[], name: ComparedName): Set<string> {
  const better = BETTER[name];
  const ofPrice = name === 'price' || name === 'pricePerSqm';
  const deals = new Set(listings.map(({ deal }) => deal));
  if (better === undefined || (ofPrice && deals.size > 1)) return new Set();
  const ranks = listings.flatMap((listing) => rankOf(listing, name) ?? []);
  if (ranks.length < 2 || new Set(ranks).size === 1) return new Set();
  const best = better === 'less' ? Math.min(...ranks) : Math.max(...ranks);
  return new Set(listings.filter((listing) => rankOf(listing, name) === best).map(({ id }) => id));
}
