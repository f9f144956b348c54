import type { Deal, NumberRange } from '../../api/schema';
import type { Formats } from '../formats';
import { createRangeText } from '../range-text';

const range = createRangeText({ from: (bound) => `от ${bound}`, to: (bound) => `до ${bound}` });

export const chips = (f: Formats) => ({
  metro: (name: string) => `м. ${name}`,
  buildingClass: (name: string) => `класс ${name}`,
  tenanted: 'С арендатором',
  walkMinutes: (minutes: number) => `до ${f.number(minutes)} мин пешком`,
  area: (value: NumberRange) => range(value, f.area, (min, max) => `${f.number(min)}–${f.area(max)}`),
  price: (value: NumberRange, deal: Deal | undefined) =>
    range(value, f.moneyShort, f.moneyRange) + (deal === 'RENT' ? ' в месяц' : ''),
  pricePerSqm: (value: NumberRange, deal: Deal | undefined) =>
    `${range(value, f.money, f.moneyRange)}/м²${deal === 'RENT' ? ' в год' : ''}`,
  floor: (value: NumberRange) => `этаж ${range(value, f.number)}`,
  ceilingHeight: (value: NumberRange) => `потолки ${range(value, f.number)} м`,
  powerKw: (value: NumberRange) => `мощность ${range(value, f.number)} кВт`,
  yield: (value: NumberRange) => `доходность ${range(value, f.percent)}`,
  paybackYears: (value: NumberRange) =>
    `окупаемость ${range(value, f.number)} ${f.plural(value.max ?? 0, { one: 'года', other: 'лет' })}`,
});
