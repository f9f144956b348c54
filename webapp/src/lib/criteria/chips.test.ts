import { describe, expect, it } from 'vitest';
import type { SearchCriteria } from '../../api/schema';
import { loadTexts } from '../../i18n/texts';
import { plainSpaces } from '../../testing/texts';
import { chipsOf } from './chips';
import { FIELD_NAMES } from './fields';

const ru = await loadTexts('ru');
const en = await loadTexts('en');

const EVERYTHING: Required<SearchCriteria> = {
  deal: 'RENT',
  types: ['OFFICE'],
  tenanted: true,
  area: { min: 100, max: 200 },
  price: { max: 500_000 },
  pricePerSqm: { max: 30_000 },
  metro: ['Белорусская'],
  walkMinutes: 10,
  districts: ['Тверской'],
  okrugs: ['ЦАО'],
  inside: 'GARDEN_RING',
  businessDistrict: 'MOSCOW_CITY',
  buildingClass: ['B+'],
  floor: { min: 1, max: 1 },
  ceilingHeight: { min: 3.5 },
  powerKw: { min: 15 },
  features: ['PARKING'],
  purpose: 'CAFE',
  yield: { min: 9.5 },
  paybackYears: { max: 10 },
  sort: 'PRICE_ASC',
};

const labels = (criteria: SearchCriteria, texts = ru) =>
  chipsOf(criteria, texts).map(({ label }) => plainSpaces(label));

describe('chips', () => {
  it('say every condition in Russian', () => {
    expect(labels(EVERYTHING)).toEqual([
      'Аренда',
      'Офис',
      'С арендатором',
      '100–200 м²',
      'до 500 000 ₽ в месяц',
      'до 30 000 ₽/м² в год',
      'м. Белорусская',
      'до 10 мин пешком',
      'Тверской',
      'ЦАО',
      'Внутри Садового кольца',
      'Москва-Сити',
      'класс B+',
      'этаж 1',
      'потолки от 3,5 м',
      'мощность от 15 кВт',
      'Парковка',
      'Под кафе',
      'доходность от 9,5 %',
      'окупаемость до 10 лет',
    ]);
  });

  it('say every condition in English as well', () => {
    expect(labels(EVERYTHING, en)).toHaveLength(labels(EVERYTHING).length);
    expect(labels(EVERYTHING, en)).toContain('up to ₽30,000/m² a year');
  });

  it('are there for every field but the order', () => {
    const shown = new Set(chipsOf(EVERYTHING, ru).map(({ field }) => field));
    expect(FIELD_NAMES.filter((field) => !shown.has(field))).toEqual(['sort']);
  });

  it('stand one for each value of a set', () => {
    expect(chipsOf({ metro: ['Динамо', 'Аэропорт'] }, ru)).toEqual([
      { field: 'metro', value: 'Динамо', label: 'м. Динамо' },
      { field: 'metro', value: 'Аэропорт', label: 'м. Аэропорт' },
    ]);
  });

  it('say a price of a sale without a period', () => {
    expect(labels({ deal: 'SALE', price: { min: 25e6, max: 50e6 }, pricePerSqm: { max: 4e5 } })).toEqual([
      'Покупка',
      '25–50 млн ₽',
      'до 400 000 ₽/м²',
    ]);
  });
});
