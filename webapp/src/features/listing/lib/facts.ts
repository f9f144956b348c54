import type { ListingDetail } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import type { Texts } from '../../../i18n/texts';

/** A row of a table of facts. */
export interface Fact {
  name: string;
  value: string;
}

/** A row if the value is known. */
function row<T>(name: string, value: T | null | undefined, show: (value: T) => string): Fact[] {
  return value == null ? [] : [{ name, value: show(value) }];
}

/** What the premises are. */
export function useFacts(listing: ListingDetail): Fact[] {
  const texts = useTexts();
  return [...shape(listing, texts), ...equipment(listing, texts), ...building(listing, texts)];
}

function shape({ type, area, floor, floors, ceilingHeight, terms }: ListingDetail, texts: Texts): Fact[] {
  const { listing, labels } = texts;
  const { facts } = listing;
  return [
    ...row(facts.type, type, (value) => labels.types[value]),
    ...row(facts.area, area, listing.area),
    ...row(facts.divisibleFrom, terms?.divisibleFrom, listing.area),
    ...row(facts.rentableCoefficient, terms?.rentableCoefficient, listing.count),
    ...row(facts.floor, floor, (value) => listing.floor(value, floors ?? null)),
    ...row(facts.ceilingHeight, ceilingHeight, listing.metres),
  ];
}

function equipment({ powerKw, terms }: ListingDetail, { listing }: Texts): Fact[] {
  const { facts } = listing;
  return [
    ...row(facts.powerKw, powerKw, listing.kilowatts),
    ...row(facts.ventilation, terms?.ventilation, String),
    ...row(facts.parkingRatio, terms?.parkingRatio, listing.onePlacePer),
  ];
}

function building(detail: ListingDetail, { listing, labels }: Texts): Fact[] {
  const { facts } = listing;
  const [smallestRing] = detail.inside;
  const location =
    detail.businessDistrict == null
      ? smallestRing && labels.rings[smallestRing]
      : labels.businessDistricts[detail.businessDistrict];
  return [
    ...row(facts.businessCentre, detail.businessCentre, String),
    ...row(facts.buildingClass, detail.buildingClass, String),
    ...row(facts.builtYear, detail.builtYear, String),
    ...row(facts.district, detail.district, (value) => `${value}, ${detail.okrug}`),
    ...row(facts.inside, location, String),
  ];
}

/** What the deal asks for beside the price. */
export function useTerms({ taxForm, terms, ...listing }: ListingDetail): Fact[] {
  const { listing: texts, labels } = useTexts();
  const names = texts.terms;
  const included = (value: boolean) => (value ? texts.included : texts.notIncluded);
  const months = (value: number) => (value === 0 ? texts.none : texts.months(value));
  return [
    ...row(names.taxForm, taxForm, (value) => labels.taxForms[value]),
    ...row(names.opexIncluded, terms?.opexIncluded, included),
    ...row(names.opexPerSqmYear, listing.opexPerSqmYear, texts.perSqmYear),
    ...row(names.utilitiesIncluded, terms?.utilitiesIncluded, included),
    ...row(names.depositMonths, terms?.depositMonths, months),
    ...row(names.rentFreeMonths, terms?.rentFreeMonths, months),
    ...row(names.leaseTermMonths, terms?.leaseTermMonths, texts.months),
    ...row(names.commissionPct, terms?.commissionPct, texts.percentOrNone),
    ...row(names.ownership, terms?.ownership, String),
    ...row(names.landRight, terms?.landRight, String),
    ...row(names.cadastralNumber, terms?.cadastralNumber, String),
    ...row(names.cadastralValue, listing.cadastralValue, texts.money),
    ...row(names.inTaxList, terms?.inTaxList, (value) => (value ? texts.yes : texts.no)),
  ];
}
