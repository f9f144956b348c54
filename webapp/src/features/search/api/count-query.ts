import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { SearchCriteria } from '../../../api/schema';
import { encodeCriteria } from '../../../lib/criteria/address';
import { withField } from '../../../lib/criteria/edit';
import { type SearchView, WHOLE } from '../../../lib/criteria/search-view';
import { placeKey, placeOf } from './search-query';

/** How many listings fit, in the place that is looked at. The order of a list does not change their number. */
export function countQuery(api: ApiClient, criteria: SearchCriteria, view: SearchView = WHOLE) {
  const unordered = withField(criteria, 'sort', undefined);
  const place = placeOf(view);
  const everywhere = Object.keys(place).length === 0;
  return queryOptions({
    queryKey: ['count', encodeCriteria(unordered), placeKey(view)],
    queryFn: ({ signal }) =>
      everywhere
        ? answerOf(api.POST('/api/v1/listings/count', { body: { criteria: unordered }, signal }))
        : answerOf(
            api.POST('/api/v1/listings/search', {
              body: { criteria: unordered, ...place, limit: 1 },
              signal,
            }),
          ),
    select: ({ total }) => total,
  });
}
