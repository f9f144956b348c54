import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { SearchCriteria } from '../../../api/schema';
import { type SearchView, WHOLE } from '../../../lib/criteria/search-view';
import { placeKey, placeOf, questionOf } from './search-query';

/** How many listings fit, in the place that is looked at. The order of a list does not change their number. */
export function countQuery(api: ApiClient, criteria: SearchCriteria, view: SearchView = WHOLE) {
  const question = questionOf(criteria, view.words);
  const everywhere = view.box === null && view.shape === null;
  return queryOptions({
    queryKey: ['count', question, placeKey(view)],
    queryFn: ({ signal }) =>
      everywhere
        ? answerOf(api.POST('/api/v1/listings/count', { body: question, signal }))
        : answerOf(
            api.POST('/api/v1/listings/search', {
              body: { ...question, ...placeOf(view), limit: 1 },
              signal,
            }),
          ),
    select: ({ total }) => total,
  });
}
