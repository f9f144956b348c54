import type { QueryClient } from '@tanstack/preact-query';

/** What a guest kept moves into the account a moment after the sign-in, and later where the server is busy. */
const AFTER_MS = [1000, 3000, 8000];

/** Reads all that is shown again, now and for as long as things of a guest may still be arriving. */
export async function readAgain(queries: QueryClient): Promise<void> {
  const invalidate = () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'person' });
  AFTER_MS.forEach((ms) => setTimeout(() => void invalidate(), ms));
  await invalidate();
}
