import { describe, expect, it } from 'vitest';
import { parseAmount } from './amount';

describe('a typed amount', () => {
  it.each([
    ['150', 150],
    ['1 500 000', 1_500_000],
    ['1\u00a0500\u00a0000 ₽', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1.500', 1500],
    ['120,5', 120.5],
    ['120.5', 120.5],
    ['1,5 млн', 1_500_000],
    ['30 тыс.', 30_000],
    ['2 млрд', 2_000_000_000],
    ['1.5m', 1_500_000],
  ])('%s is read', (text, value) => {
    expect(parseAmount(text)).toEqual({ kind: 'number', value });
  });

  it.each(['много', '-5', '5 попугаев', '1,2,3', 'NaN', '1e9'])('%s is refused', (text) => {
    expect(parseAmount(text)).toEqual({ kind: 'wrong' });
  });

  it('may be empty', () => {
    expect(parseAmount('  ')).toEqual({ kind: 'empty' });
  });
});
