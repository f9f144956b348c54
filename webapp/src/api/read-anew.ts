import type { QueryClient, QueryFilters } from '@tanstack/preact-query';

/**
 * Has what is shown read anew, after something about it was changed. A first reading that is still under way is given
 * up, since it may have been answered before the change and would be taken for the answer after it.
 */
export async function readAnew(queries: QueryClient, which: QueryFilters): Promise<void> {
  await queries.cancelQueries(which);
  await queries.invalidateQueries(which);
}
