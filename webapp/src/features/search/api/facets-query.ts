import { keepPreviousData, queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { SearchCriteria, SearchRequest } from '../../../api/schema';
import { encodeCriteria } from '../../../lib/criteria/address';
import { withField } from '../../../lib/criteria/edit';
import type { SearchView } from '../../../lib/criteria/search-view';
import { placeKey, placeOf } from './search-query';

type Facet = NonNullable<SearchRequest['facets']>[number];

/** Counts of fields that only an open panel shows. */
export function facetsQuery(api: ApiClient, criteria: SearchCriteria, view: SearchView, facets: Facet[]) {
  const unordered = withField(criteria, 'sort', undefined);
  return queryOptions({
    queryKey: ['facets', encodeCriteria(unordered), placeKey(view), facets],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/listings/search', {
          body: { criteria: unordered, ...placeOf(view), limit: 1, facets },
          signal,
        }),
      ),
    select: (found) => found.facets,
    placeholderData: keepPreviousData,
  });
}
