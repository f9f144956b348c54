import { queryOptions } from '@tanstack/preact-query';
import { answerOf, type ApiClient } from '../../../api/client';
import type { SearchCriteria } from '../../../api/schema';
import type { SearchView } from '../../../lib/criteria/search-view';
import { placeKey, placeOf, questionOf } from './search-query';

/** What to give up so that more fits in the same place, the least loss first. */
export function relaxQuery(api: ApiClient, criteria: SearchCriteria, view: SearchView) {
  const question = questionOf(criteria, view.words);
  return queryOptions({
    queryKey: ['relax', question, placeKey(view)],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/api/v1/listings/relax', { body: { ...question, ...placeOf(view) }, signal })),
    select: ({ items }) => items.filter(({ more }) => more > 0),
  });
}
