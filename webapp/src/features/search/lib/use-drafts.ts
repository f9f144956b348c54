import { useLayoutEffect } from 'preact/hooks';
import type { SearchCriteria } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import { useStored } from '../../../lib/use-stored';
import { draftOf, type RangeDrafts, type RangeField } from './range-draft';

interface Kept {
  /** The ranges that held when the typing began. */
  over: string;
  drafts: RangeDrafts;
}

const NOTHING: Kept = { over: '', drafts: {} };

/** What is typed into the ranges of a panel: it outlives a reload, and is given up when the panel closes. */
export function useDrafts(
  fields: readonly RangeField[],
  criteria: SearchCriteria,
): [RangeDrafts, (drafts: RangeDrafts) => void] {
  const { listing } = useTexts();
  const [kept, keep] = useStored('wewall.ranges', NOTHING);
  const over = JSON.stringify(fields.map((field) => [field, criteria[field]]));
  // Given up with the panel itself: a frame later another one may be open.
  useLayoutEffect(() => () => keep(NOTHING), [keep]);
  const drafts =
    kept.over === over
      ? kept.drafts
      : Object.fromEntries(fields.map((field) => [field, draftOf(criteria[field], listing.count)]));
  return [drafts, (next) => keep({ over, drafts: next })];
}
