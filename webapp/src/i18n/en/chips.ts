import type { Formats } from '../formats';
import { createRangeText } from '../range-text';
import type { Texts } from '../texts';

const range = createRangeText({ from: (bound) => `from ${bound}`, to: (bound) => `up to ${bound}` });

export const chips = (f: Formats): Texts['chips'] => ({
  metro: (name) => `metro ${name}`,
  buildingClass: (name) => `class ${name}`,
  tenanted: 'Let',
  walkMinutes: (minutes) => `${f.number(minutes)} min walk at most`,
  area: (value) => range(value, f.area, (min, max) => `${f.number(min)}–${f.area(max)}`),
  price: (value, deal) => range(value, f.moneyShort, f.moneyRange) + (deal === 'RENT' ? ' a month' : ''),
  pricePerSqm: (value, deal) =>
    `${range(value, f.money, f.moneyRange)}/m²${deal === 'RENT' ? ' a year' : ''}`,
  floor: (value) => `floor ${range(value, f.number)}`,
  ceilingHeight: (value) => `ceilings ${range(value, f.number)} m`,
  powerKw: (value) => `power ${range(value, f.number)} kW`,
  yield: (value) => `yield ${range(value, f.percent)}`,
  paybackYears: (value) => `payback ${range(value, f.number)} ${value.max === 1 ? 'year' : 'years'}`,
});
