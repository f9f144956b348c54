import { keepPreviousData, queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { SearchCriteria } from '../../../api/schema';
import { encodeCriteria } from '../../../lib/criteria/address';
import { withField } from '../../../lib/criteria/edit';
import type { Box } from '../../../lib/geography/geography';

/** From this zoom on only the neighbourhood is asked for; before it the whole city is in sight anyway. */
const NEAR = 12;

/** Every listing that fits as a dot: once for the whole city, or for the squares in sight. */
export function pinsQuery(api: ApiClient, criteria: SearchCriteria, around: Box | null) {
  const unordered = withField(criteria, 'sort', undefined);
  return queryOptions({
    queryKey: ['pins', encodeCriteria(unordered), around],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/listings/pins', {
          body: { criteria: unordered, ...(around !== null && { bbox: around }) },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 120_000,
    gcTime: 120_000,
  });
}

/** Listings put together by the server, where there are more of them than dots can be drawn. */
export function clustersQuery(api: ApiClient, criteria: SearchCriteria, box: Box, zoom: number) {
  const unordered = withField(criteria, 'sort', undefined);
  return queryOptions({
    queryKey: ['clusters', encodeCriteria(unordered), box, zoom],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/listings/map', { body: { criteria: unordered, bbox: box, zoom }, signal })),
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
