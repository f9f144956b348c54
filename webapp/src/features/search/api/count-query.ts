import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { SearchCriteria } from '../../../api/schema';
import { encodeCriteria } from '../../../lib/criteria/address';
import { withField } from '../../../lib/criteria/edit';

/** How many listings fit. The order of a list does not change their number. */
export function countQuery(api: ApiClient, criteria: SearchCriteria) {
  const unordered = withField(criteria, 'sort', undefined);
  return queryOptions({
    queryKey: ['count', encodeCriteria(unordered)],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/listings/count', { body: { criteria: unordered }, signal })),
    select: ({ total }) => total,
  });
}
