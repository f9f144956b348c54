import type {
  BuildingClass,
  BusinessDistrict,
  Deal,
  Feature,
  Okrug,
  PropertyType,
  Purpose,
  Ring,
  SearchCriteria,
  SortOrder,
} from '../../api/schema';

/** What the value of a field of the criteria may be. */
export type FieldShape =
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'choices'; values: readonly string[] }
  | { kind: 'names' }
  | { kind: 'flag' }
  | { kind: 'number' }
  /** Bounds below the lowest one, 0 where absent, make no sense. */
  | { kind: 'range'; sides: readonly ('min' | 'max')[]; lowest?: number };

export type CriteriaField = keyof SearchCriteria;

/** Values of an enumeration; the compiler refuses a list that misses one or has one too many. */
function every<T extends string>(values: Record<T, true>): T[] {
  return Object.keys(values) as T[];
}

export const DEALS = every<Deal>({ RENT: true, SALE: true });
export const TYPES = every<PropertyType>({
  OFFICE: true,
  RETAIL: true,
  FREE_PURPOSE: true,
  WAREHOUSE: true,
  BUILDING: true,
});
export const CLASSES = every<BuildingClass>({ A: true, 'B+': true, B: true, C: true });
export const SORTS = every<SortOrder>({
  NEWEST: true,
  PRICE_ASC: true,
  PRICE_DESC: true,
  PRICE_PER_SQM_ASC: true,
  AREA_ASC: true,
  AREA_DESC: true,
  YIELD_DESC: true,
});
export const OKRUGS = every<Okrug>({
  ЦАО: true,
  САО: true,
  СВАО: true,
  ВАО: true,
  ЮВАО: true,
  ЮАО: true,
  ЮЗАО: true,
  ЗАО: true,
  СЗАО: true,
  ЗелАО: true,
  НАО: true,
  ТАО: true,
});
export const RINGS = every<Ring>({ BOULEVARD_RING: true, GARDEN_RING: true, TTK: true, MKAD: true });
const BUSINESS_DISTRICTS = every<BusinessDistrict>({ MOSCOW_CITY: true });
export const FEATURES = every<Feature>({
  SEPARATE_ENTRANCE: true,
  SHOP_WINDOWS: true,
  PARKING: true,
  FIRST_LINE: true,
  WET_POINT: true,
  FITTED_OUT: true,
  SHELL_AND_CORE: true,
  OPEN_PLAN: true,
  LOADING_ZONE: true,
  EXHAUST_HOOD: true,
  TERRACE: true,
});
export const PURPOSES = every<Purpose>({
  CAFE: true,
  PHARMACY: true,
  GROCERY: true,
  BEAUTY: true,
  CLINIC: true,
  FITNESS: true,
  BANK: true,
  PICKUP_POINT: true,
  SHOWROOM: true,
  EDUCATION: true,
});

const RANGE: FieldShape = { kind: 'range', sides: ['min', 'max'] };
const AT_LEAST: FieldShape = { kind: 'range', sides: ['min'] };
const AT_MOST: FieldShape = { kind: 'range', sides: ['max'] };
const NAMES: FieldShape = { kind: 'names' };

/** Every field of the criteria, in the order in which addresses and chips show them. */
export const FIELDS: Record<CriteriaField, FieldShape> = {
  deal: { kind: 'choice', values: DEALS },
  types: { kind: 'choices', values: TYPES },
  tenanted: { kind: 'flag' },
  area: RANGE,
  price: RANGE,
  pricePerSqm: RANGE,
  metro: NAMES,
  walkMinutes: { kind: 'number' },
  districts: NAMES,
  okrugs: { kind: 'choices', values: OKRUGS },
  inside: { kind: 'choice', values: RINGS },
  businessDistrict: { kind: 'choice', values: BUSINESS_DISTRICTS },
  buildingClass: { kind: 'choices', values: CLASSES },
  floor: { ...RANGE, lowest: -5 },
  ceilingHeight: AT_LEAST,
  powerKw: AT_LEAST,
  features: { kind: 'choices', values: FEATURES },
  purpose: { kind: 'choice', values: PURPOSES },
  yield: AT_LEAST,
  paybackYears: AT_MOST,
  sort: { kind: 'choice', values: SORTS },
};

export const FIELD_NAMES = Object.keys(FIELDS) as CriteriaField[];
