import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from './client';
import { doneOf } from './kept';
import type { SavedSearch, SavedSearchRequest } from './schema';

/** The searches that a person follows. */
export function searchesQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ['searches'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/me/searches', { params: { query: { query: { limit: 50 } } }, signal })),
    staleTime: 30_000,
  });
}

export function saveSearch(api: ApiClient, body: SavedSearchRequest, key: string): Promise<SavedSearch> {
  return answerOf(api.POST('/api/v1/me/searches', { params: { header: { 'Idempotency-Key': key } }, body }));
}

export function notifyOf(
  api: ApiClient,
  { id, version }: SavedSearch,
  notify: SavedSearch['notify'],
): Promise<SavedSearch> {
  return answerOf(
    api.PATCH('/api/v1/me/searches/{id}', { params: { path: { id } }, body: { notify, version } }),
  );
}

/** A link under which anybody sees the search; the same one while it is open. */
export function shareSearch(api: ApiClient, id: string) {
  return answerOf(api.POST('/api/v1/me/searches/{id}/share', { params: { path: { id } } }));
}

/** Ends what the link shows. */
export function closeSearch(api: ApiClient, id: string): Promise<unknown> {
  return doneOf(api.DELETE('/api/v1/me/searches/{id}/share', { params: { path: { id } } }));
}

/** A search that somebody shared. */
export function sharedSearchQuery(api: ApiClient, token: string) {
  return queryOptions({
    queryKey: ['shared-search', token],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/searches/shared/{token}', { params: { path: { token } }, signal })),
    staleTime: 60_000,
  });
}

export function removeSearch(api: ApiClient, id: string): Promise<unknown> {
  return doneOf(api.DELETE('/api/v1/me/searches/{id}', { params: { path: { id } } }));
}
