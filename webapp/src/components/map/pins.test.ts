import { describe, expect, it } from 'vitest';
import type { PinColumns } from '../../api/schema';
import { MOSCOW, type Point } from '../../lib/geography/geography';
import { bestPlaces, leadersOf, placesOf, placesWithoutIds } from './pins';

const PINS: PinColumns = {
  id: ['a', 'b', 'c'],
  lon: [37.6, 37.6, 37.7],
  lat: [55.75, 55.75, 55.7],
  type: ['OFFICE', 'OFFICE', 'RETAIL'],
  deal: ['RENT', 'RENT', 'SALE'],
  price: [300_000, 200_000, 60_000_000],
  total: 3,
};

describe('pins', () => {
  it('of one house are one place with its lowest price', () => {
    expect(placesOf(PINS, null)).toEqual([
      { at: [37.6, 55.75], ids: ['a', 'b'], count: 2, deal: 'RENT', price: 200_000 },
      { at: [37.7, 55.7], ids: ['c'], count: 1, deal: 'SALE', price: 60_000_000 },
    ]);
  });

  it('outside of the outline are left out', () => {
    const outline: Point[] = [
      [37.65, 55.65],
      [37.75, 55.65],
      [37.7, 55.75],
    ];
    expect(placesOf(PINS, outline).map(({ ids }) => ids)).toEqual([['c']]);
  });

  it('of the whole city are places that name no listing', () => {
    const columns = { lon: [37.6, 37.7], lat: [55.75, 55.7], count: [2, 1], total: 3 };
    const prices = { deal: ['RENT' as const, 'SALE' as const], price: [200_000, 60_000_000] };
    const outline: Point[] = [
      [37.65, 55.65],
      [37.75, 55.65],
      [37.7, 55.75],
    ];
    expect(placesWithoutIds({ ...columns, ...prices }, null)[0]).toEqual({
      at: [37.6, 55.75],
      ids: [],
      count: 2,
      deal: 'RENT',
      price: 200_000,
    });
    expect(placesWithoutIds({ ...columns, ...prices }, outline).map(({ at }) => at)).toEqual([[37.7, 55.7]]);
  });

  it('are told by their prices where few are in sight, the first of the list first', () => {
    const best = bestPlaces(
      placesOf(PINS, null),
      leadersOf([{ location: { lon: 37.7, lat: 55.7 } }]),
      MOSCOW,
    );
    expect(best.map(({ ids }) => ids[0])).toEqual(['c', 'a']);
  });

  it('are told by their prices only at the head of the list where there are many', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      at: [37.6 + index / 10_000, 55.75] as Point,
      ids: [`id-${index}`],
      count: 1,
      deal: 'RENT' as const,
      price: 1000 - index,
    }));
    const leaders = leadersOf(
      [3, 7, 3].map((index) => ({ location: { lon: 37.6 + index / 10_000, lat: 55.75 } })),
    );
    expect(bestPlaces(many, leaders, MOSCOW).map(({ ids }) => ids[0])).toEqual(['id-3', 'id-7']);
    expect(bestPlaces(many, leaders, [10, 10, 11, 11])).toEqual([]);
  });
});
