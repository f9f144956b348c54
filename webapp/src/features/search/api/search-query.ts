import { infiniteQueryOptions, keepPreviousData } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { SearchCriteria, SearchRequest } from '../../../api/schema';
import { encodeCriteria } from '../../../lib/criteria/address';

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
export function searchQuery(api: ApiClient, criteria: SearchCriteria) {
  return infiniteQueryOptions({
    queryKey: ['search', encodeCriteria(criteria)],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.POST('/api/v1/listings/search', {
          body: {
            criteria,
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
