import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from './client';
import { doneOf } from './kept';
import type { Comparison, ComparisonRequest } from './schema';

/** The comparisons that a person keeps, newest first. */
export function comparisonsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ['comparisons'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/me/comparisons', { params: { query: { query: { limit: 50 } } }, signal })),
    staleTime: 30_000,
  });
}

export function keepComparison(api: ApiClient, body: ComparisonRequest, key: string): Promise<Comparison> {
  return answerOf(
    api.POST('/api/v1/me/comparisons', { params: { header: { 'Idempotency-Key': key } }, body }),
  );
}

export function removeComparison(api: ApiClient, id: string): Promise<unknown> {
  return doneOf(api.DELETE('/api/v1/me/comparisons/{id}', { params: { path: { id } } }));
}
