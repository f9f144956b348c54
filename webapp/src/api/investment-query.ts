import { keepPreviousData, queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from './client';
import type { InvestmentRequest } from './schema';

/** What a purchase comes to. Answers of the same inputs never change. */
export function investmentQuery(api: ApiClient, investment: InvestmentRequest) {
  return queryOptions({
    queryKey: ['investment', JSON.stringify(investment)],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/calculations/investment', { body: investment, signal })),
    staleTime: Infinity,
    gcTime: 300_000,
    placeholderData: keepPreviousData,
  });
}

/** A listing as an investment, with where each number comes from; refused for what is not for sale. */
export function listingInvestmentQuery(api: ApiClient, id: string, locale: string) {
  return queryOptions({
    queryKey: ['listing-investment', id, locale],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/listings/{id}/investment', { params: { path: { id } }, signal })),
    staleTime: 300_000,
  });
}
