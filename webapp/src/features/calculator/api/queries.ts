import { keepPreviousData, queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { InvestmentRequest, MetricName } from '../../../api/schema';
import { valueAt } from '../lib/form';

/** Answers of the same inputs never change. */
const LASTING = { staleTime: Infinity, gcTime: 300_000, placeholderData: keepPreviousData } as const;

const key = (name: string, investment: InvestmentRequest, metric = '') => [
  name,
  JSON.stringify(investment),
  metric,
];

export function explanationQuery(api: ApiClient, investment: InvestmentRequest, locale: string) {
  return queryOptions({
    ...LASTING,
    queryKey: key('explanation', investment, locale),
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/calculations/explanation', { body: { investment }, signal })),
  });
}

export function scenariosQuery(api: ApiClient, investment: InvestmentRequest) {
  return queryOptions({
    ...LASTING,
    queryKey: key('scenarios', investment),
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/calculations/scenarios', { body: { investment }, signal })),
  });
}

export function tornadoQuery(api: ApiClient, investment: InvestmentRequest, metric: MetricName) {
  return queryOptions({
    ...LASTING,
    queryKey: key('tornado', investment, metric),
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/calculations/tornado', { body: { investment, metric }, signal })),
  });
}

/** How the result hangs on the rent and on what the premises are sold for. */
export function sensitivityQuery(api: ApiClient, base: InvestmentRequest, metric: MetricName) {
  const columns = base.exit.method === 'GROWTH' ? 'exit.growthPct' : 'exit.exitCapRatePct';
  const rows = base.income.mode === 'LEASES' ? 'purchase.price' : 'income.rentPerSqmYear';
  return queryOptions({
    ...LASTING,
    queryKey: key('sensitivity', base, metric),
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/calculations/sensitivity', {
          body: {
            base,
            metric,
            rows: { path: rows, mode: 'RELATIVE', steps: [-20, -10, -5, 0, 5, 10, 20] },
            columns: { path: columns, mode: 'ABSOLUTE', steps: [-3, -2, -1, 0, 1, 2, 3] },
          },
          signal,
        }),
      ),
  });
}

/** What may come differently, and by how much of it, in hundredths of the value that is expected. */
const UNCERTAIN = [
  { path: 'income.rentPerSqmYear', share: 0.1 },
  { path: 'income.vacancyPct', share: 0.5 },
  { path: 'opex.opexPerSqmYear', share: 0.1 },
  { path: 'exit.growthPct', share: 0.35 },
  { path: 'exit.exitCapRatePct', share: 0.12 },
  { path: 'loan.annualRatePct', share: 0.1 },
] as const;

export function monteCarloQuery(api: ApiClient, base: InvestmentRequest, metric: MetricName) {
  const variables = UNCERTAIN.flatMap(({ path, share }) => {
    const mean = valueAt(base, path);
    if (typeof mean !== 'number' || mean <= 0) return [];
    return [{ path, distribution: 'NORMAL' as const, mean, sd: mean * share }];
  });
  return queryOptions({
    ...LASTING,
    queryKey: key('monte-carlo', base, metric),
    enabled: variables.length > 0,
    queryFn: ({ signal }) =>
      answerOf(
        api.POST('/api/v1/calculations/monte-carlo', {
          body: { base, variables, metrics: [metric], paths: 5000, bins: 32, hurdlePct: 0 },
          signal,
        }),
      ),
  });
}
