import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../api/client';
import type { LeadRequest } from '../../api/schema';

/** Listings like this one, with what makes them alike. */
export function similarQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['similar', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/listings/{id}/similar', { params: { path: { id } }, signal })),
    staleTime: 300_000,
  });
}

/** The prices that people were shown, oldest first. */
export function priceHistoryQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['price-history', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/listings/{id}/price-history', { params: { path: { id } }, signal })),
    staleTime: 300_000,
    select: ({ items }) => [...items].sort((one, other) => one.at.localeCompare(other.at)),
  });
}

/** The text that a person agrees to before their contact is taken. */
export function consentQuery(api: ApiClient, locale: string) {
  return queryOptions({
    queryKey: ['legal', locale],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/legal/texts', { signal })),
    staleTime: 600_000,
    select: ({ items }) =>
      items.filter(({ kind }) => kind === 'CONSENT').sort((one, other) => other.version - one.version)[0],
  });
}

export function sendLead(api: ApiClient, body: LeadRequest, key: string) {
  return answerOf(api.POST('/api/v1/leads', { params: { header: { 'Idempotency-Key': key } }, body }));
}

/** Has the server prepare a message with the offer, which the messenger then sends. */
export function prepareShare(api: ApiClient, listingId: string) {
  return answerOf(api.POST('/api/v1/me/shares', { body: { listingId } }));
}
