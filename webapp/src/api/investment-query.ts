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
