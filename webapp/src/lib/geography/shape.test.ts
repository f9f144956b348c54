import { describe, expect, it } from 'vitest';
import type { Point } from './geography';
import { boxAround, inside, outlineOf, usualBox } from './shape';

const SQUARE: Point[] = [
  [37.5, 55.7],
  [37.7, 55.7],
  [37.7, 55.8],
  [37.5, 55.8],
];

const circle = (corners: number): Point[] =>
  Array.from({ length: corners }, (_, index) => {
    const angle = (2 * Math.PI * index) / corners;
    return [37.6 + 0.1 * Math.cos(angle), 55.75 + 0.1 * Math.sin(angle)];
  });

describe('an outline', () => {
  it('holds what is inside of it and nothing else', () => {
    expect(inside([37.6, 55.75], SQUARE)).toBe(true);
    expect(inside([37.8, 55.75], SQUARE)).toBe(false);
    expect(inside([37.6, 55.85], SQUARE)).toBe(false);
  });

  it('drawn by hand has few corners and the same form', () => {
    const outline = outlineOf(circle(500));
    expect(outline?.length).toBeLessThanOrEqual(40);
    expect(inside([37.6, 55.75], outline ?? [])).toBe(true);
    expect(inside([37.69, 55.75], outline ?? [])).toBe(true);
    expect(inside([37.6, 55.86], outline ?? [])).toBe(false);
  });

  it('that crosses itself becomes the band around it', () => {
    const [a, b, c, d] = SQUARE as [Point, Point, Point, Point];
    const outline = outlineOf([a, b, d, c]) ?? [];
    expect(outline).toHaveLength(4);
    expect(inside([37.6, 55.79], outline)).toBe(true);
    expect(inside([37.52, 55.75], outline)).toBe(true);
  });

  it.each([[[]], [[[37.6, 55.7]]], [circle(500).slice(0, 2)]])('needs more than %j', (drawn) => {
    expect(outlineOf(drawn as Point[])).toBeNull();
  });
});

describe('a box', () => {
  it('lies around all of its points', () => {
    expect(boxAround(SQUARE)).toEqual([37.5, 55.7, 37.7, 55.8]);
    expect(boxAround([])).toBeNull();
  });

  it('of most listings leaves the farthest ones out', () => {
    const lons = [...Array.from({ length: 99 }, (_, index) => 37.5 + index / 1000), 39];
    expect(usualBox(lons, lons)?.[2]).toBeLessThan(37.6);
    expect(usualBox([], [])).toBeNull();
  });
});
