import type { NumberRange, SearchCriteria } from '../../../api/schema';
import { parseAmount } from '../../../lib/amount';
import { withField } from '../../../lib/criteria/edit';

/** Fields of the criteria that the filters show as a range. */
export type RangeField =
  'area' | 'price' | 'pricePerSqm' | 'floor' | 'ceilingHeight' | 'powerKw' | 'yield' | 'paybackYears';

/** Both sides of a range as they are being typed. */
export interface RangeDraft {
  min: string;
  max: string;
}

export type RangeDrafts = Partial<Record<RangeField, RangeDraft>>;

/** What a draft means: a range, or what is wrong with it. */
export type RangeReading =
  { kind: 'range'; range: NumberRange } | { kind: 'not-number' } | { kind: 'upside-down' };

export function draftOf(range: NumberRange | undefined, format: (bound: number) => string): RangeDraft {
  return {
    min: range?.min == null ? '' : format(range.min),
    max: range?.max == null ? '' : format(range.max),
  };
}

export function readDraft(draft: RangeDraft): RangeReading {
  const [min, max] = [parseAmount(draft.min), parseAmount(draft.max)];
  if (min.kind === 'wrong' || max.kind === 'wrong') return { kind: 'not-number' };
  const range: NumberRange = {
    ...(min.kind === 'number' && { min: min.value }),
    ...(max.kind === 'number' && { max: max.value }),
  };
  const upsideDown = range.min != null && range.max != null && range.min > range.max;
  return upsideDown ? { kind: 'upside-down' } : { kind: 'range', range };
}

/** The criteria with every draft put in, or null while one of them is wrong. */
export function withDrafts(criteria: SearchCriteria, drafts: RangeDrafts): SearchCriteria | null {
  let result = criteria;
  for (const [field, draft] of Object.entries(drafts) as [RangeField, RangeDraft][]) {
    const reading = readDraft(draft);
    if (reading.kind !== 'range') return null;
    result = withField(result, field, reading.range);
  }
  return result;
}
