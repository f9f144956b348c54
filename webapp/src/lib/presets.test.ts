import { describe, expect, it } from 'vitest';
import { aLetListing } from '../testing/fixtures';
import { listingRequest } from './presets';

describe('the inputs of a listing', () => {
  it('are its price, its area and the rent of its leases', () => {
    const request = listingRequest(aLetListing({ cadastralValue: 40_000_000 }), '2026-11-25');
    expect(request.purchase).toMatchObject({ price: 60_000_000, area: 150, date: '2026-11-25' });
    expect(request.income.rentPerSqmYear).toBe(41_600);
    expect(request.opex?.propertyTax?.cadastralValue).toBe(40_000_000);
  });
});
