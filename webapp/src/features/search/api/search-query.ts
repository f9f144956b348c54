import { infiniteQueryOptions, keepPreviousData } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { CountRequest, SearchCriteria, SearchRequest } from '../../../api/schema';
import { encodeCriteria } from '../../../lib/criteria/address';
import { withField } from '../../../lib/criteria/edit';
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

/** A search of which the order is of no matter, as a request of its own and as the key to its answer. */
export function questionOf(criteria: SearchCriteria, words: string | null): CountRequest {
  const unordered = withField(criteria, 'sort', undefined);
  return words === null ? { criteria: unordered } : { criteria: unordered, text: words };
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
