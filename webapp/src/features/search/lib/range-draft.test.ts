import { describe, expect, it } from 'vitest';
import { readDraft, withDrafts } from './range-draft';

describe('a range that is being typed', () => {
  it.each([
    [
      { min: '100', max: '200' },
      { min: 100, max: 200 },
    ],
    [{ min: '', max: '1,5 млн' }, { max: 1_500_000 }],
    [{ min: '', max: '' }, {}],
  ])('%j is read', (draft, range) => {
    expect(readDraft(draft)).toEqual({ kind: 'range', range });
  });

  it('tells that its sides are upside down', () => {
    expect(readDraft({ min: '200', max: '100' })).toEqual({ kind: 'upside-down' });
  });

  it('tells that a side is no number', () => {
    expect(readDraft({ min: 'сто', max: '' })).toEqual({ kind: 'not-number' });
  });

  it('goes into the criteria, an emptied one out of them', () => {
    const criteria = { area: { min: 50 }, deal: 'RENT' } as const;
    expect(withDrafts(criteria, { area: { min: '', max: '' }, price: { min: '', max: '500 000' } })).toEqual({
      deal: 'RENT',
      price: { max: 500_000 },
    });
  });

  it('goes nowhere while it is wrong', () => {
    expect(withDrafts({}, { area: { min: '2', max: '1' } })).toBeNull();
  });
});
