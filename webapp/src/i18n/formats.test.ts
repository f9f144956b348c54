import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../testing/texts';
import { createFormats } from './formats';
import { loadTexts } from './texts';

const ru = createFormats('ru');
const en = createFormats('en');

describe('formats', () => {
  it.each([
    [ru.number(4500), '4 500'],
    [ru.money(1_250_000), '1 250 000 ₽'],
    [ru.moneyShort(125_400_000), '125,4 млн ₽'],
    [ru.moneyShort(1_300_000_000), '1,3 млрд ₽'],
    [ru.moneyShort(450_000), '450 000 ₽'],
    [ru.area(120.5), '120,5 м²'],
    [ru.area(120.04), '120 м²'],
    [ru.percent(10.9), '10,9 %'],
    [ru.date('2026-11-22T22:30:00Z'), '23 ноября 2026 г.'],
    [ru.month('2026-11-01'), 'ноябрь 2026 г.'],
    [en.money(125_000_000), '₽125,000,000'],
    [en.area(1120.5), '1,120.5 m²'],
    [en.percent(10.9), '10.9%'],
    [en.date('2026-11-22'), '22 November 2026'],
  ])('write %s', (written, wanted) => {
    expect(plainSpaces(written)).toBe(wanted);
  });

  it('never break a number over two lines', () => {
    expect([ru.money(1_250_000), ru.area(1200), ru.percent(5), ru.moneyShort(2e6)].join('')).not.toMatch(
      /[ \u202f]/,
    );
  });

  it.each([
    [1, '1 предложение'],
    [2, '2 предложения'],
    [5, '5 предложений'],
    [11, '11 предложений'],
    [21, '21 предложение'],
    [20_000, '20 000 предложений'],
  ])('count %i offers', async (count, wanted) => {
    const { search } = await loadTexts('ru');
    expect(plainSpaces(search.total(count))).toBe(wanted);
  });
});
