import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { SearchCriteria } from '../../../api/schema';
import { encodeCriteria } from '../../../lib/criteria/address';
import type { SearchView } from '../../../lib/criteria/search-view';
import { placeKey, placeOf } from './search-query';

const HOW_MANY = 8;

/** The first listings of a search, to show what it is about. */
export function firstQuery(api: ApiClient, criteria: SearchCriteria, view: SearchView) {
  return queryOptions({
    queryKey: ['search', 'first', encodeCriteria(criteria), placeKey(view)],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/listings/search', {
          body: { criteria, ...placeOf(view), limit: HOW_MANY },
          signal,
        }),
      ),
  });
}
