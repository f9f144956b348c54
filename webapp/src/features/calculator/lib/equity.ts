import type { InvestmentResponse } from '../../../api/schema';

/** What the premises are worth at the end of a year, and what of it is owed. */
export interface EquityRow {
  year: number;
  value: number;
  debt: number;
}

/**
 * Equity year by year from the purchase, year 0, to the sale. Only both ends of the value are known; between them it grows
 * evenly.
 */
export function equityOf({ derived, months }: InvestmentResponse): EquityRow[] {
  const { pricePaid, exitPrice, horizonMonths, loanAmount } = derived;
  const growth = pricePaid > 0 && exitPrice > 0 ? exitPrice / pricePaid : 1;
  const closing = new Map(months.map(({ month, loanClosing }) => [month, loanClosing]));
  const last = Math.ceil(horizonMonths / 12);
  return Array.from({ length: last + 1 }, (_, year) => {
    const month = Math.min(12 * year, horizonMonths);
    // The sale repays the debt in its last month; what was owed up to it is what stood before.
    const owed = month === horizonMonths ? closing.get(month - 1) : closing.get(month);
    return {
      year,
      value: pricePaid * growth ** (month / horizonMonths),
      debt: month === 0 ? loanAmount : Math.max(0, owed ?? 0),
    };
  });
}
