import { describe, expect, it } from 'vitest';
import { formOf, readForm } from './form';
import { presetOf } from '../../../lib/presets';

const REQUEST = presetOf('OFFICE', '2026-11-25');
const form = formOf(REQUEST, String);

describe('the form', () => {
  it('says the same as the request that it came from', () => {
    expect(readForm(form)).toEqual({ kind: 'request', request: REQUEST });
  });

  it('takes numbers as people write them', () => {
    const texts = { ...form.texts, 'purchase.price': '75,5 млн', 'exit.growthPct': '−2 %' } as const;
    const reading = readForm({ ...form, texts });
    expect(reading).toMatchObject({ request: { purchase: { price: 75_500_000 }, exit: { growthPct: -2 } } });
  });

  it('leaves out what is empty and what plays no part', () => {
    const texts = { ...form.texts, 'income.vacancyPct': '' } as const;
    const reading = readForm({ ...form, texts, withLoan: false, regime: 'NONE', exitMethod: 'CAP_RATE' });
    const request = reading.kind === 'request' ? reading.request : null;
    expect(request).not.toHaveProperty('loan');
    expect(request).not.toHaveProperty('tax');
    expect(request?.income).not.toHaveProperty('vacancyPct');
    expect(request?.exit).not.toHaveProperty('growthPct');
  });

  it('names every field that is no number', () => {
    const texts = { ...form.texts, 'purchase.area': 'много', 'loan.ltvPct': '4o' } as const;
    expect(readForm({ ...form, texts })).toEqual({ kind: 'wrong', paths: ['purchase.area', 'loan.ltvPct'] });
  });
});
