import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';

const HOW_MANY = 8;

/** The newest listings of all. */
export function freshQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ['fresh'],
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/listings/search', {
          body: { criteria: {}, sort: 'NEWEST', limit: HOW_MANY },
          signal,
        }),
      ),
    staleTime: 60_000,
  });
}
