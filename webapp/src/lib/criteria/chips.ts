import type { NumberRange, SearchCriteria } from '../../api/schema';
import type { Texts } from '../../i18n/texts';
import { type CriteriaField, FIELD_NAMES, FIELDS } from './fields';

/** One removable piece of the criteria, in words. */
export interface Chip {
  field: CriteriaField;
  /** The value that it stands for, of a set; absent where it stands for the whole field. */
  value?: string;
  label: string;
}

/** The criteria in words, a chip per value. The order of the list is no limit and has no chip. */
export function chipsOf(criteria: SearchCriteria, texts: Texts): Chip[] {
  return FIELD_NAMES.filter((field) => field !== 'sort').flatMap((field) =>
    fieldChips(field, criteria, texts),
  );
}

function fieldChips(field: CriteriaField, criteria: SearchCriteria, texts: Texts): Chip[] {
  const value = criteria[field];
  if (value == null) return [];
  const { kind } = FIELDS[field];
  if (kind === 'choices' || kind === 'names') {
    return (value as string[]).map((item) => ({ field, value: item, label: setLabel(field, item, texts) }));
  }
  return [{ field, label: plainLabel(field, criteria, texts) }];
}

function setLabel(field: CriteriaField, value: string, { labels, chips }: Texts): string {
  switch (field) {
    case 'types':
      return labels.types[value as keyof typeof labels.types];
    case 'features':
      return labels.features[value as keyof typeof labels.features];
    case 'metro':
      return chips.metro(value);
    case 'buildingClass':
      return chips.buildingClass(value);
    default:
      return value;
  }
}

function plainLabel(field: CriteriaField, criteria: SearchCriteria, { labels, chips }: Texts): string {
  const deal = criteria.deal;
  switch (field) {
    case 'deal':
      return deal === undefined ? '' : labels.deals[deal];
    case 'tenanted':
      return chips.tenanted;
    case 'walkMinutes':
      return chips.walkMinutes(criteria.walkMinutes ?? 0);
    case 'inside':
      return criteria.inside === undefined ? '' : labels.rings[criteria.inside];
    case 'businessDistrict':
      return criteria.businessDistrict === undefined
        ? ''
        : labels.businessDistricts[criteria.businessDistrict];
    case 'purpose':
      return criteria.purpose === undefined ? '' : labels.purposes[criteria.purpose];
    case 'price':
      return chips.price(criteria.price ?? {}, deal);
    case 'pricePerSqm':
      return chips.pricePerSqm(criteria.pricePerSqm ?? {}, deal);
    case 'area':
    case 'floor':
    case 'ceilingHeight':
    case 'powerKw':
    case 'yield':
    case 'paybackYears':
      return chips[field](criteria[field] ?? ({} satisfies NumberRange));
    default:
      return '';
  }
}
