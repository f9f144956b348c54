/** What a field of the calculator takes. */
export type FieldKind = 'money' | 'moneyPerSqm' | 'area' | 'percent' | 'months' | 'years' | 'date';

export interface Field {
  /** Path in the request. */
  path: FieldPath;
  kind: FieldKind;
}

export type GroupName = 'purchase' | 'income' | 'expenses' | 'loan' | 'tax' | 'exit';

export type FieldPath =
  | 'purchase.price'
  | 'purchase.area'
  | 'purchase.date'
  | 'purchase.closingCostsPct'
  | 'purchase.initialCapex'
  | 'income.rentPerSqmYear'
  | 'income.indexationPct'
  | 'income.vacancyPct'
  | 'otherIncome.perYear'
  | 'opex.opexPerSqmYear'
  | 'opex.growthPct'
  | 'opex.managementFeePct'
  | 'opex.capexReservePct'
  | 'opex.insurancePctOfPrice'
  | 'opex.propertyTax.cadastralValue'
  | 'opex.propertyTax.ratePct'
  | 'opex.landRentYear'
  | 'loan.ltvPct'
  | 'loan.annualRatePct'
  | 'loan.termMonths'
  | 'loan.graceMonths'
  | 'loan.upfrontFeePct'
  | 'tax.ratePct'
  | 'exit.years'
  | 'exit.growthPct'
  | 'exit.exitCapRatePct'
  | 'exit.sellingCostsPct'
  | 'discountRatePct';

const of = (kind: FieldKind, ...paths: FieldPath[]): Field[] => paths.map((path) => ({ path, kind }));

/** The fields of the form, group by group. */
export const GROUPS: Record<GroupName, readonly Field[]> = {
  purchase: [
    ...of('money', 'purchase.price'),
    ...of('area', 'purchase.area'),
    ...of('date', 'purchase.date'),
    ...of('percent', 'purchase.closingCostsPct'),
    ...of('money', 'purchase.initialCapex'),
  ],
  income: [
    ...of('moneyPerSqm', 'income.rentPerSqmYear'),
    ...of('percent', 'income.indexationPct', 'income.vacancyPct'),
    ...of('money', 'otherIncome.perYear'),
  ],
  expenses: [
    ...of('moneyPerSqm', 'opex.opexPerSqmYear'),
    ...of('percent', 'opex.growthPct', 'opex.managementFeePct', 'opex.capexReservePct'),
    ...of('percent', 'opex.insurancePctOfPrice'),
    ...of('money', 'opex.propertyTax.cadastralValue'),
    ...of('percent', 'opex.propertyTax.ratePct'),
    ...of('money', 'opex.landRentYear'),
  ],
  loan: [
    ...of('percent', 'loan.ltvPct', 'loan.annualRatePct'),
    ...of('months', 'loan.termMonths', 'loan.graceMonths'),
    ...of('percent', 'loan.upfrontFeePct'),
  ],
  tax: of('percent', 'tax.ratePct'),
  exit: [
    ...of('years', 'exit.years'),
    ...of('percent', 'exit.growthPct', 'exit.exitCapRatePct', 'exit.sellingCostsPct', 'discountRatePct'),
  ],
};

export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];
