import { describe, expect, it } from 'vitest';
import { loadTexts } from '../i18n/texts';
import { plainSpaces } from '../testing/texts';
import { priceForms } from './price';

const { listing } = await loadTexts('ru');
const shown = (priced: Parameters<typeof priceForms>[0]) =>
  priceForms(priced).map((form) => plainSpaces(listing.price(form)));

describe('forms of a price', () => {
  it('begin with the whole for a sale', () => {
    expect(shown({ deal: 'SALE', type: 'OFFICE', price: 125_000_000, pricePerSqm: 410_000 })).toEqual([
      '125 000 000 ₽',
      '410 000 ₽ за м²',
    ]);
  });

  it('begin with the yearly rate for an office to rent', () => {
    expect(shown({ deal: 'RENT', type: 'OFFICE', price: 356_250, pricePerSqm: 28_500 })).toEqual([
      '28 500 ₽ за м² в год',
      '356 250 ₽ в месяц',
      '2 375 ₽ за м² в месяц',
      '4 275 000 ₽ в год',
    ]);
  });

  it('begin with the month for a shop to rent', () => {
    expect(shown({ deal: 'RENT', type: 'RETAIL', price: 450_000, pricePerSqm: 54_000 })[0]).toBe(
      '450 000 ₽ в месяц',
    );
  });
});
