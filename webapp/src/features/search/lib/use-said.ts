import type { SearchCriteria } from '../../../api/schema';
import { encodeCriteria } from '../../../lib/criteria/address';
import { useStored } from '../../../lib/use-stored';
import type { Said } from './said';

/**
 * What was said last, as long as the criteria are those that it led to: after a chip is taken away the sentence and the
 * search are no longer the same thing.
 */
export function useSaid(criteria: SearchCriteria): [Said | null, (said: Said) => void] {
  const [said, setSaid] = useStored<Said | null>('wewall.said', null);
  const current = said !== null && encodeCriteria(said.interpretation.criteria) === encodeCriteria(criteria);
  return [current ? said : null, setSaid];
}
