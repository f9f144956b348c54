import type { Deal, SearchCriteria } from '../../api/schema';
import type { CriteriaField } from './fields';

/** Fields whose meaning hangs on the deal, so that another deal makes them void. */
const OF_THE_DEAL: readonly CriteriaField[] = ['price', 'pricePerSqm', 'yield', 'paybackYears', 'tenanted'];

/** The criteria with a field set anew; undefined, an empty set and an empty range clear it. */
export function withField<F extends CriteriaField>(
  criteria: SearchCriteria,
  field: F,
  value: SearchCriteria[F] | undefined,
): SearchCriteria {
  const others: SearchCriteria = Object.fromEntries(
    Object.entries(criteria).filter(([name]) => name !== field),
  );
  return isEmpty(value) ? others : { ...others, [field]: value };
}

/** The criteria without a field, or without one value of its set. */
export function without(criteria: SearchCriteria, field: CriteriaField, value?: string): SearchCriteria {
  const held = criteria[field];
  if (value === undefined || !Array.isArray(held)) return withField(criteria, field, undefined);
  return {
    ...withField(criteria, field, undefined),
    ...kept(
      field,
      held.filter((item) => item !== value),
    ),
  };
}

/** The criteria with a value of a set put in, or taken out where it was in. */
export function toggled<T extends string>(values: readonly T[] | undefined, value: T): T[] {
  const held = values ?? [];
  return held.includes(value) ? held.filter((item) => item !== value) : [...held, value];
}

/** The criteria for another deal: from buying to renting and back, prices and yields mean something else. */
export function withDeal(criteria: SearchCriteria, deal: Deal | undefined): SearchCriteria {
  const changes = criteria.deal !== undefined && deal !== criteria.deal;
  const start = changes
    ? OF_THE_DEAL.reduce((rest, field) => withField(rest, field, undefined), criteria)
    : criteria;
  return withField(start, 'deal', deal);
}

function kept(field: CriteriaField, values: string[]): SearchCriteria {
  return values.length === 0 ? {} : { [field]: values };
}

function isEmpty(value: unknown): boolean {
  if (value == null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every((bound) => bound == null);
}
