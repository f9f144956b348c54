import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import { doneOf } from '../../../api/kept';
import type { InvestmentRequest } from '../../../api/schema';

/** A calculation as it is to be kept. */
export interface Draft {
  title: string | null;
  listingId: string | null;
  investment: InvestmentRequest;
}

/** The calculations that a person keeps, newest first. */
export function calculationsQuery(api: ApiClient) {
  return queryOptions({
    queryKey: ['calculations'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/calculations', { params: { query: { query: { limit: 50 } } }, signal })),
    staleTime: 30_000,
  });
}

export function calculationQuery(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['calculation', id],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/calculations/{id}', { params: { path: { id } }, signal })),
  });
}

/** The version of a calculation that was shared. */
export function sharedQuery(api: ApiClient, token: string) {
  return queryOptions({
    queryKey: ['shared-calculation', token],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/calculations/shared/{token}', { params: { path: { token } }, signal })),
    staleTime: 300_000,
  });
}

/** Keeps a calculation, as a new version where it is kept already; answers its id. */
export async function keepCalculation(api: ApiClient, id: string | null, body: Draft): Promise<string> {
  if (id === null) {
    const header = { 'Idempotency-Key': crypto.randomUUID() };
    return (await answerOf(api.POST('/api/v1/calculations', { params: { header }, body }))).id;
  }
  return (await answerOf(api.PUT('/api/v1/calculations/{id}', { params: { path: { id } }, body }))).id;
}

export function shareCalculation(api: ApiClient, id: string) {
  return answerOf(api.POST('/api/v1/calculations/{id}/share', { params: { path: { id } } }));
}

/** Ends what the link shows. */
export function closeCalculation(api: ApiClient, id: string) {
  return doneOf(api.DELETE('/api/v1/calculations/{id}/share', { params: { path: { id } } }));
}

export function removeCalculation(api: ApiClient, id: string) {
  return doneOf(api.DELETE('/api/v1/calculations/{id}', { params: { path: { id } } }));
}

/** The calculation as a file: a workbook with live formulas, or a memorandum to print. */
export function calculationFile(api: ApiClient, id: string, kind: 'xlsx' | 'pdf'): Promise<Blob> {
  const options = { params: { path: { id } }, parseAs: 'blob' } as const;
  return kind === 'xlsx'
    ? answerOf<Blob>(api.GET('/api/v1/calculations/{id}.xlsx', options))
    : answerOf<Blob>(api.GET('/api/v1/calculations/{id}.pdf', options));
}
