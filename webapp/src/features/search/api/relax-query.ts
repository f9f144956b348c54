import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { SearchCriteria } from '../../../api/schema';
import { encodeCriteria } from '../../../lib/criteria/address';
import { withField } from '../../../lib/criteria/edit';

/** What to give up so that more fits, the least loss first. */
export function relaxQuery(api: ApiClient, criteria: SearchCriteria) {
  const unordered = withField(criteria, 'sort', undefined);
  return queryOptions({
    queryKey: ['relax', encodeCriteria(unordered)],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/listings/relax', { body: { criteria: unordered }, signal })),
    select: ({ items }) => items.filter(({ more }) => more > 0),
  });
}
