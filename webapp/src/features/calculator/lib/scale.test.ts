import { describe, expect, it } from 'vitest';
import { createScale, ticks } from './scale';

describe('a scale', () => {
  it('puts both ends where they belong', () => {
    const y = createScale(-50, 150, 200, 0);
    expect([y(-50), y(50), y(150)]).toEqual([200, 100, 0]);
    expect(createScale(3, 3, 0, 10)(3)).toBe(0);
  });

  it('has round marks that cover both ends', () => {
    expect(ticks(-36_600_000, 101_000_000)).toEqual([-50_000_000, 0, 50_000_000, 100_000_000, 150_000_000]);
    expect(ticks(5, 5)).toEqual([5]);
  });
});
