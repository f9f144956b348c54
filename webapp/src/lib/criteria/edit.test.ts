import { describe, expect, it } from 'vitest';
import { toggled, withDeal, withField, without } from './edit';

describe('editing criteria', () => {
  it('takes one value of a set away and leaves the others', () => {
    expect(without({ deal: 'RENT', types: ['OFFICE', 'RETAIL'] }, 'types', 'OFFICE')).toEqual({
      deal: 'RENT',
      types: ['RETAIL'],
    });
  });

  it('clears the field with the last value of its set', () => {
    expect(without({ types: ['OFFICE'] }, 'types', 'OFFICE')).toEqual({});
  });

  it('clears a whole field', () => {
    expect(without({ area: { min: 100 }, deal: 'RENT' }, 'area')).toEqual({ deal: 'RENT' });
  });

  it.each([[undefined], [{}], [{ min: undefined }]])('takes %j for no limit', (range) => {
    expect(withField({ area: { min: 1 } }, 'area', range)).toEqual({});
  });

  it('never changes the criteria it was given', () => {
    const criteria = Object.freeze({ types: Object.freeze(['OFFICE']) as ['OFFICE'] });
    without(criteria, 'types', 'OFFICE');
    expect(criteria.types).toEqual(['OFFICE']);
  });

  it('puts a value in and takes it out', () => {
    expect(toggled(undefined, 'A')).toEqual(['A']);
    expect(toggled(['A', 'B'], 'A')).toEqual(['B']);
  });

  it('drops prices and yields when the deal changes, since they mean something else then', () => {
    const criteria = {
      deal: 'SALE',
      price: { max: 5e7 },
      yield: { min: 9 },
      tenanted: true,
      area: { min: 1 },
    } as const;
    expect(withDeal(criteria, 'RENT')).toEqual({ deal: 'RENT', area: { min: 1 } });
  });

  it('keeps prices when a deal is named for the first time', () => {
    expect(withDeal({ price: { max: 5e7 } }, 'SALE')).toEqual({ deal: 'SALE', price: { max: 5e7 } });
  });
});
