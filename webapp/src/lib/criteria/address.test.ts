import { describe, expect, it } from 'vitest';
import type { SearchCriteria } from '../../api/schema';
import { decodeCriteria, encodeCriteria } from './address';
// The bot writes such addresses and tests against the same file.
import shared from '../../../../shared-model/src/test/resources/search-address.json';

const cases = shared as { criteria: SearchCriteria; address: string }[];

describe('criteria in an address', () => {
  it('are tested against cases', () => {
    expect(cases.length).toBeGreaterThan(3);
  });

  it.each(cases)('are written as $address', ({ criteria, address }) => {
    expect(encodeCriteria(criteria)).toBe(address);
  });

  it.each(cases)('are read from $address', ({ criteria, address }) => {
    expect(decodeCriteria(address)).toEqual(criteria);
    expect(decodeCriteria(`?${address}`)).toEqual(criteria);
  });

  it('stand in the order of the contract, whatever order they came in', () => {
    expect(encodeCriteria({ metro: ['Динамо'], types: ['OFFICE'], deal: 'RENT' })).toMatch(
      /^deal=.*types=.*metro=/,
    );
  });

  it('leave out what puts no limit', () => {
    expect(encodeCriteria({ types: [], area: {}, metro: [] })).toBe('');
  });

  it.each([
    ['an unknown field', 'surprise=1&utm_source=mail'],
    ['an unknown value', 'deal=LEND&types=CASTLE&sort=RANDOM'],
    ['a number in words', 'walkMinutes=ten&area=many..'],
    ['a number beyond numbers', 'walkMinutes=1e3&area=Infinity..'],
    ['a flag that is off', 'tenanted=false'],
    ['a range of three', 'area=1..2..3'],
    ['a side that the field lacks', 'yield=..9&paybackYears=3..'],
    ['an empty name', 'metro=,,'],
    ['no value at all', 'deal&area='],
  ])('ignore %s', (_, address) => {
    expect(decodeCriteria(address)).toEqual({});
  });

  it('survive programs that escape more or less than we do', () => {
    expect(decodeCriteria('buildingClass=A,B+&types=OFFICE%2CRETAIL&area=100%2E%2E200')).toEqual({
      buildingClass: ['A', 'B+'],
      types: ['OFFICE', 'RETAIL'],
      area: { min: 100, max: 200 },
    });
  });

  it('keep a broken escape as text', () => {
    expect(decodeCriteria('metro=%E0%A4%A')).toEqual({ metro: ['%E0%A4%A'] });
  });

  it('name a value once and fifty at most', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Станция${index}`);
    expect(decodeCriteria(`metro=${['Динамо', 'Динамо'].join(',')}`)).toEqual({ metro: ['Динамо'] });
    expect(decodeCriteria(`metro=${names.join(',')}`).metro).toHaveLength(50);
  });

  it('escape a comma inside a name', () => {
    const criteria = { metro: ['Площадь, малая'] };
    expect(decodeCriteria(encodeCriteria(criteria))).toEqual(criteria);
  });
});
