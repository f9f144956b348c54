import { describe, expect, it } from 'vitest';
import { squaresAround } from './map-queries';

describe('the squares in sight', () => {
  it('stay the same while the map moves a little', () => {
    const here = squaresAround([37.601, 55.741, 37.619, 55.759], 13.2);
    const moved = squaresAround([37.602, 55.742, 37.6195, 55.7595], 13.4);
    expect(moved).toEqual(here);
    const [west, south, east, north] = here ?? [0, 0, 0, 0];
    expect(west).toBeLessThanOrEqual(37.601);
    expect(south).toBeLessThanOrEqual(55.741);
    expect(east).toBeGreaterThanOrEqual(37.619);
    expect(north).toBeGreaterThanOrEqual(55.759);
  });

  it('are the whole city from afar', () => {
    expect(squaresAround([37.3, 55.5, 37.9, 55.9], 10)).toBeNull();
  });
});
