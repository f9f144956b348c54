import { QueryClient } from '@tanstack/preact-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAgain } from './read-again';

describe('what is shown after a sign-in', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is read again until what the guest kept has arrived, but for the person', async () => {
    const queries = new QueryClient();
    queries.setQueryData(['kept', 'favourites'], []);
    queries.setQueryData(['person'], {});
    await readAgain(queries);
    expect(queries.getQueryState(['kept', 'favourites'])?.isInvalidated).toBe(true);
    expect(queries.getQueryState(['person'])?.isInvalidated).toBe(false);

    queries.setQueryData(['kept', 'favourites'], []);
    await vi.advanceTimersByTimeAsync(1000);
    expect(queries.getQueryState(['kept', 'favourites'])?.isInvalidated).toBe(true);
  });
});
