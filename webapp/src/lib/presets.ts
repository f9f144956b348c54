import type { InvestmentRequest, ListingDetail } from '../api/schema';

/** Sets of inputs to begin with. */
export type PresetName = 'STREET_RETAIL' | 'OFFICE' | 'WAREHOUSE';

interface Market {
  price: number;
  area: number;
  rentPerSqmYear: number;
  opexPerSqmYear: number;
  vacancyPct: number;
}

const MARKETS: Record<PresetName, Market> = {
  STREET_RETAIL: { price: 60e6, area: 120, rentPerSqmYear: 55_000, opexPerSqmYear: 4000, vacancyPct: 5 },
  OFFICE: { price: 75e6, area: 250, rentPerSqmYear: 32_000, opexPerSqmYear: 8000, vacancyPct: 8 },
  WAREHOUSE: { price: 220e6, area: 2500, rentPerSqmYear: 12_000, opexPerSqmYear: 2200, vacancyPct: 4 },
};

export const PRESETS = Object.keys(MARKETS) as PresetName[];

export function presetOf(name: PresetName, today: string): InvestmentRequest {
  return requestOf(MARKETS[name], today);
}

function requestOf(
  { price, area, rentPerSqmYear, opexPerSqmYear, vacancyPct }: Market,
  today: string,
): InvestmentRequest {
  return {
    purchase: { price, area, date: today, closingCostsPct: 1, initialCapex: 0 },
    income: { mode: 'SIMPLE', rentPerSqmYear, indexationPct: 6, vacancyPct },
    opex: {
      opexPerSqmYear,
      growthPct: 6,
      managementFeePct: 3,
      capexReservePct: 2,
      propertyTax: { cadastralValue: Math.round(price * 0.7), ratePct: 2 },
    },
    loan: { ltvPct: 40, annualRatePct: 16, termMonths: 120, type: 'ANNUITY' },
    tax: { regime: 'USN_INCOME', ratePct: 6 },
    exit: { years: 10, method: 'GROWTH', growthPct: 6, sellingCostsPct: 2 },
    discountRatePct: 16,
  };
}

/** The inputs as far as a listing tells them; the rest as the market of its kind has it. */
export function listingRequest(listing: ListingDetail, today: string): InvestmentRequest {
  const preset =
    listing.type === 'WAREHOUSE' ? 'WAREHOUSE' : listing.type === 'OFFICE' ? 'OFFICE' : 'STREET_RETAIL';
  const yearlyRent = 12 * listing.leases.reduce((sum, { rentPerMonth }) => sum + rentPerMonth, 0);
  const request = requestOf(
    {
      ...MARKETS[preset],
      price: listing.price,
      area: listing.area,
      ...(yearlyRent > 0 && { rentPerSqmYear: Math.round(yearlyRent / listing.area) }),
      ...(listing.opexPerSqmYear != null && { opexPerSqmYear: listing.opexPerSqmYear }),
    },
    today,
  );
  if (listing.cadastralValue == null || request.opex == null) return request;
  return {
    ...request,
    opex: { ...request.opex, propertyTax: { cadastralValue: listing.cadastralValue, ratePct: 2 } },
  };
}

/** Today in Moscow, as `2026-11-22`. */
export function moscowToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date());
}
