import type { Box, Point } from './geography';

const MOST_CORNERS = 40;

/** A corner of an outline, which begins anew after its last one. */
const corner = (outline: readonly Point[], index: number): Point =>
  outline[(index + outline.length) % outline.length] ?? [0, 0];

/** Whether a point lies inside of an outline. */
export function inside([x, y]: Point, outline: readonly Point[]): boolean {
  let within = false;
  for (let index = 0; index < outline.length; index++) {
    const [x1, y1] = corner(outline, index);
    const [x2, y2] = corner(outline, index - 1);
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  }
  return within;
}

export function within([lon, lat]: Point, [west, south, east, north]: Box): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

export function boxAround(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The box that holds all but the outermost twentieth on each side, so that one far listing does not shrink the rest. */
export function usualBox(lons: readonly number[], lats: readonly number[]): Box | null {
  if (lons.length === 0) return null;
  const edge = (values: readonly number[], share: number) => {
    const sorted = [...values].sort((one, other) => one - other);
    return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  };
  return [edge(lons, 0.05), edge(lats, 0.05), edge(lons, 0.95), edge(lats, 0.95)];
}

/**
 * What a hand drew, as the outline of a search: few corners, no side crossing another one. Where the hand crossed its own
 * line, the outline is the band around all of it. Null where nothing was enclosed.
 */
export function outlineOf(drawn: readonly Point[]): Point[] | null {
  const box = boxAround(drawn);
  if (box === null) return null;
  let tolerance = Math.max(box[2] - box[0], box[3] - box[1]) / 200;
  if (tolerance === 0) return null;
  let outline = simplified(drawn, tolerance);
  while (outline.length > MOST_CORNERS) outline = simplified(drawn, (tolerance *= 1.5));
  outline = outline.map(([lon, lat]) => [round(lon), round(lat)]);
  if (crossesItself(outline)) outline = hull(outline);
  return outline.length < 3 || area(outline) < 1e-7 ? null : outline;
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

function area(outline: readonly Point[]): number {
  return Math.abs(
    outline.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = corner(outline, index + 1);
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

/** Ramer, Douglas and Peucker: corners nearer to the line than the tolerance go away. */
function simplified(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) return [...points];
  const first = corner(points, 0);
  const last = corner(points, -1);
  let farthest = 0;
  let distance = 0;
  points.forEach((point, index) => {
    const away = distanceTo(point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  });
  if (distance <= tolerance) return [first, last];
  return [
    ...simplified(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplified(points.slice(farthest), tolerance),
  ];
}

function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((y2 - y1) * x - (x2 - x1) * y + x2 * y1 - y2 * x1) / length;
}

const turn = ([x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point) =>
  (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1);

function crossesItself(outline: readonly Point[]): boolean {
  const sides = outline.map((point, index) => [point, corner(outline, index + 1)] as const);
  return sides.some(([a, b], one) =>
    sides.some(([c, d], other) => {
      const apart = Math.abs(one - other);
      if (apart < 2 || apart === sides.length - 1) return false;
      return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
    }),
  );
}

/** Andrew's chain: the band around all points. */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort(([x1, y1], [x2, y2]) => x1 - x2 || y1 - y2);
  const half = (ordered: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && turn(corner(chain, -2), corner(chain, -1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}
