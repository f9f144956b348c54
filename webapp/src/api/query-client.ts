import { QueryClient } from '@tanstack/preact-query';
import { ApiError } from './api-error';

const MOST_RETRIES = 2;

function worthAnotherTry(failures: number, failure: Error): boolean {
  return failures < MOST_RETRIES && failure instanceof ApiError && failure.passing;
}

function pauseMs(failures: number, failure: Error): number {
  const asked = failure instanceof ApiError ? failure.retryAfterSeconds : null;
  return asked === null ? 400 * 2 ** failures : Math.min(asked, 10) * 1000;
}

/** Keeps answers for a while and asks again what may pass by itself; writes are never repeated. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 600_000,
        refetchOnWindowFocus: false,
        // A phone that says it is offline may be wrong; the failed call tells it better.
        networkMode: 'always',
        retry: worthAnotherTry,
        retryDelay: pauseMs,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
