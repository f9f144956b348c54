import type { Box, Point } from '../geography/geography';

/** What a search looks at beside its criteria: where on the map, inside what outline, as a list or as a map. */
export interface SearchView {
  /** The part of the map that the list is limited to; null for all of it. */
  box: Box | null;
  /** The outline that a person drew; null for none. */
  shape: Point[] | null;
  /** Words that have to stand in the texts of a listing; null for none. */
  words: string | null;
  /** Whether the map is shown instead of the list, where there is room for one of them. */
  map: boolean;
}

export const WHOLE: SearchView = { box: null, shape: null, words: null, map: false };

const MOST_CORNERS = 60;
const LONGEST_WORDS = 200;

/** A view as a part of the query of an address; empty for the whole list. */
export function encodeView({ box, shape, words, map }: SearchView): string {
  return [
    box === null ? '' : `box=${box.map(short).join()}`,
    shape === null ? '' : `shape=${shape.flat().map(short).join()}`,
    words === null ? '' : `text=${encodeURIComponent(words)}`,
    map ? 'view=map' : '',
  ]
    .filter((part) => part !== '')
    .join('&');
}

/** A view out of the query of an address, which anybody may have written: what makes no sense is left out. */
export function decodeView(query: string): SearchView {
  const params = new URLSearchParams(query);
  return {
    box: boxOf(numbers(params.get('box'))),
    shape: shapeOf(numbers(params.get('shape'))),
    words: wordsOf(params.get('text')),
    map: params.get('view') === 'map',
  };
}

function wordsOf(text: string | null): string | null {
  const words = (text ?? '').trim();
  return words === '' || words.length > LONGEST_WORDS ? null : words;
}

const short = (degrees: number) => String(Math.round(degrees * 1e4) / 1e4);

function numbers(text: string | null): number[] {
  return text === null ? [] : text.split(',').map((part) => (part === '' ? Number.NaN : Number(part)));
}

function boxOf(values: number[]): Box | null {
  const [west, south, east, north] = values;
  if (values.length !== 4 || !values.every(Number.isFinite)) return null;
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const fits = west < east && south < north && Math.abs(west) <= 180 && east <= 180;
  return fits && south >= -90 && north <= 90 ? [west, south, east, north] : null;
}

function shapeOf(values: number[]): Point[] | null {
  const corners = values.length / 2;
  if (corners < 3 || corners > MOST_CORNERS || !Number.isInteger(corners)) return null;
  if (!values.every(Number.isFinite)) return null;
  return Array.from({ length: corners }, (_, index): Point => [
    values[2 * index] ?? 0,
    values[2 * index + 1] ?? 0,
  ]);
}
