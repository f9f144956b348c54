import { infiniteQueryOptions, keepPreviousData } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { SearchCriteria, SearchRequest } from '../../../api/schema';
import { encodeCriteria } from '../../../lib/criteria/address';
import { encodeView, type SearchView } from '../../../lib/criteria/search-view';

const PAGE_SIZE = 24;

/** Fields whose counts the filters show. */
const FACETS: NonNullable<SearchRequest['facets']> = [
  'deal',
  'types',
  'buildingClass',
  'area',
  'price',
  'pricePerSqm',
];

/** The found listings, page by page. Counts come with the first page, since they are the same for all. */
export function searchQuery(api: ApiClient, criteria: SearchCriteria, view: SearchView) {
  return infiniteQueryOptions({
    queryKey: ['search', encodeCriteria(criteria), placeKey(view)],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.POST('/api/v1/listings/search', {
          body: {
            criteria,
            ...placeOf(view),
            limit: PAGE_SIZE,
            ...(pageParam === null ? { facets: FACETS } : { cursor: pageParam }),
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor ?? null,
    placeholderData: keepPreviousData,
  });
}

/** What a view looks at, as a part of a request. An outline says more than the box around it. */
export function placeOf({ box, shape, words }: SearchView): Pick<SearchRequest, 'bbox' | 'polygon' | 'text'> {
  const text = words === null ? {} : { text: words };
  if (shape !== null) {
    return { ...text, polygon: { type: 'Polygon', coordinates: [[...shape, shape[0]]] } };
  }
  return box === null ? text : { ...text, bbox: box };
}

export function placeKey(view: SearchView): string {
  return encodeView({ ...view, map: false });
}
