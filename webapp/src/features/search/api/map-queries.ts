import { keepPreviousData, queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { CountRequest, PinColumns } from '../../../api/schema';
import type { Box, Point } from '../../../lib/geography/geography';

/** From this zoom on only the neighbourhood is asked for; before it the whole city is in sight anyway. */
const NEAR = 12;

/** A tenth of a metre, in degrees. */
const HAIR = 1e-6;

const KEPT = { staleTime: 120_000, gcTime: 120_000 };

/** Every place in the city where something fits; what stands there is asked for when somebody wants to know. */
export function placesQuery(api: ApiClient, question: CountRequest) {
  return queryOptions({
    queryKey: ['places', question],
    queryFn: ({ signal }) => answerOf(api.POST('/api/v1/listings/places', { body: question, signal })),
    placeholderData: keepPreviousData,
    ...KEPT,
  });
}

/** Every listing that fits in the squares in sight. */
export function pinsQuery(api: ApiClient, question: CountRequest, around: Box) {
  return queryOptions({
    queryKey: ['pins', question, around],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/listings/pins', { body: { ...question, bbox: around }, signal })),
    placeholderData: keepPreviousData,
    ...KEPT,
  });
}

/** The listings of one place of which nothing more is known than where it is. */
export function hereQuery(api: ApiClient, question: CountRequest, [lon, lat]: Point) {
  return {
    ...pinsQuery(api, question, [lon - HAIR, lat - HAIR, lon + HAIR, lat + HAIR]),
    // What stood at another place does not stand here.
    placeholderData: undefined,
    select: ({ id }: PinColumns) => id,
  };
}

/** Listings put together by the server, where there are more of them than dots can be drawn. */
export function clustersQuery(api: ApiClient, question: CountRequest, box: Box, zoom: number) {
  return queryOptions({
    queryKey: ['clusters', question, box, zoom],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/listings/map', { body: { ...question, bbox: box, zoom }, signal })),
    placeholderData: keepPreviousData,
  });
}

/**
 * The squares of a grid that a box touches, as one box: the same question comes again while the map moves a little. Null
 * where so much is in sight that all of it may be asked for.
 */
export function squaresAround([west, south, east, north]: Box, zoom: number): Box | null {
  if (zoom < NEAR) return null;
  const side = 360 / 2 ** Math.floor(zoom);
  const down = (degrees: number) => Math.floor(degrees / side) * side;
  const up = (degrees: number) => Math.ceil(degrees / side) * side;
  return [down(west), down(south), up(east), up(north)];
}
