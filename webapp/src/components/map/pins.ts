import type { Deal, ListingCard, PinColumns, PlaceColumns } from '../../api/schema';
import type { Box, Point } from '../../lib/geography/geography';
import { inside, within } from '../../lib/geography/shape';

/** Where one or more listings are; those of one house share a place. */
export interface Place {
  at: Point;
  /** The listings, as far as they are told: none of them where the whole city is looked at. */
  ids: string[];
  /** How many listings there are. */
  count: number;
  deal: Deal;
  /** The lowest price among them, in roubles. */
  price: number;
}

/** The pins by the places that they share, those outside of an outline left out. */
export function placesOf(pins: PinColumns, outline: readonly Point[] | null): Place[] {
  const places = new Map<string, Place>();
  pins.id.forEach((id, index) => {
    const at: Point = [pins.lon[index] ?? 0, pins.lat[index] ?? 0];
    const key = at.join();
    const price = pins.price[index] ?? 0;
    const place = places.get(key);
    if (place === undefined) {
      if (outline !== null && !inside(at, outline)) return;
      places.set(key, { at, ids: [id], count: 1, deal: pins.deal[index] ?? 'RENT', price });
    } else {
      place.ids.push(id);
      place.count++;
      place.price = Math.min(place.price, price);
    }
  });
  return [...places.values()];
}

/** Places of which nobody told what stands there, those outside of an outline left out. */
export function placesWithoutIds(columns: PlaceColumns, outline: readonly Point[] | null): Place[] {
  const places = columns.lon.map((lon, index): Place => ({
    at: [lon, columns.lat[index] ?? 0],
    ids: [],
    count: columns.count[index] ?? 1,
    deal: columns.deal[index] ?? 'RENT',
    price: columns.price[index] ?? 0,
  }));
  return outline === null ? places : places.filter(({ at }) => inside(at, outline));
}

/** The place of one listing. */
export function placeOfCard({ id, location, deal, price }: ListingCard): Place {
  return { at: [location.lon, location.lat], ids: [id], count: 1, deal, price };
}

/** How many places get a label at once: more would only hide each other. */
const MOST_LABELS = 120;

/** The ranks of cards by where they stand; the best of those of one place. */
export function leadersOf(cards: readonly Pick<ListingCard, 'location'>[]): Map<string, number> {
  const ranks = new Map<string, number>();
  cards.forEach(({ location: { lon, lat } }, rank) => {
    const at = [lon, lat].join();
    if (!ranks.has(at)) ranks.set(at, rank);
  });
  return ranks;
}

/**
 * The places that are told by their price: those of the first listings of the list, and all in sight where they are few.
 */
export function bestPlaces(
  places: readonly Place[],
  leaders: ReadonlyMap<string, number>,
  box: Box,
): Place[] {
  const rank = ({ at }: Place) => leaders.get(at.join()) ?? Infinity;
  const ranked = places.filter(({ at }) => within(at, box)).map((place) => ({ place, rank: rank(place) }));
  const few = ranked.length <= MOST_LABELS;
  return ranked
    .filter((candidate) => few || candidate.rank < Infinity)
    .sort((one, other) => one.rank - other.rank || one.place.price - other.place.price)
    .slice(0, MOST_LABELS)
    .map(({ place }) => place);
}
