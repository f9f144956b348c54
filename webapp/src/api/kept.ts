import { type QueryClient, queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from './client';
import { readAnew } from './read-anew';
import type { KeptListing } from './schema';

/** What a person keeps listings in. */
export type Shelf = 'favourites' | 'hidden' | 'recent';

const MOST = 100;

/** Everything that stands on a shelf, newest first. */
export function keptQuery(api: ApiClient, shelf: Shelf) {
  return queryOptions({
    queryKey: ['kept', shelf],
    queryFn: ({ signal }) => read(api, shelf, signal),
    staleTime: 60_000,
  });
}

function read(api: ApiClient, shelf: Shelf, signal: AbortSignal) {
  const options = { params: { query: { query: { limit: MOST } } }, signal };
  switch (shelf) {
    case 'favourites':
      return answerOf(api.GET('/api/v1/me/favourites', options));
    case 'hidden':
      return answerOf(api.GET('/api/v1/me/hidden', options));
    case 'recent':
      return answerOf(api.GET('/api/v1/me/recent', options));
  }
}

/** Puts a listing on a shelf. */
export function keep(api: ApiClient, shelf: Shelf, listingId: string): Promise<KeptListing> {
  const options = { params: { path: { listingId } } };
  switch (shelf) {
    case 'favourites':
      return answerOf(api.PUT('/api/v1/me/favourites/{listingId}', options));
    case 'hidden':
      return answerOf(api.PUT('/api/v1/me/hidden/{listingId}', options));
    case 'recent':
      return answerOf(api.PUT('/api/v1/me/recent/{listingId}', options));
  }
}

/** Takes a listing from a shelf. */
export function letGo(api: ApiClient, shelf: Shelf, listingId: string): Promise<unknown> {
  const options = { params: { path: { listingId } } };
  switch (shelf) {
    case 'favourites':
      return doneOf(api.DELETE('/api/v1/me/favourites/{listingId}', options));
    case 'hidden':
      return doneOf(api.DELETE('/api/v1/me/hidden/{listingId}', options));
    case 'recent':
      return doneOf(api.DELETE('/api/v1/me/recent/{listingId}', options));
  }
}

/** An answer without a body. */
export async function doneOf(call: Promise<{ error?: unknown; response: Response }>): Promise<true> {
  const { error, response } = await call;
  return answerOf(Promise.resolve({ data: response.ok ? (true as const) : undefined, error, response }));
}

/** What the server leaves out of, once a person has hidden it. */
const WITHOUT_HIDDEN = ['pins', 'clusters', 'count', 'facets', 'relax'];
const LISTS = ['search', 'fresh', 'similar'];

/** Has a shelf read anew, and with it what hangs on it. */
export function forgetShelf(queries: QueryClient, shelf: Shelf): Promise<void> {
  const read = readAnew(queries, { queryKey: ['kept', shelf] });
  if (shelf !== 'hidden') return read;
  WITHOUT_HIDDEN.forEach((name) => void readAnew(queries, { queryKey: [name] }));
  // A list in sight keeps its place for the way back; the next look at it asks anew.
  LISTS.forEach((name) => void queries.invalidateQueries({ queryKey: [name], refetchType: 'none' }));
  return read;
}
