import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from './client';

/** One listing with all that is known of it. */
export function listingQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['listing', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/listings/{id}', { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });
}
