import { describe, expect, it } from 'vitest';
import { decodeView, encodeView, type SearchView, WHOLE } from './search-view';

const VIEW: SearchView = {
  box: [37.5, 55.7, 37.65, 55.8],
  shape: [
    [37.5, 55.7],
    [37.6, 55.7],
    [37.55, 55.76],
  ],
  words: 'панорамные окна & 100%',
  map: true,
};

describe('the view of a search', () => {
  it('comes out of the address as it went in', () => {
    expect(decodeView(encodeView(VIEW))).toEqual(VIEW);
    expect(encodeView(WHOLE)).toBe('');
    expect(decodeView('')).toEqual(WHOLE);
  });

  it('is short in the address', () => {
    expect(encodeView({ ...WHOLE, box: [37.123456, 55, 38, 56] })).toBe('box=37.1235,55,38,56');
  });

  it.each([
    'box=1,2,3',
    'box=38,55,37,56',
    'box=37,55,38,',
    'box=a,b,c,d',
    'box=37,55,38,1e400',
    'shape=1,2,3,4',
    'shape=1,2,3,4,5,6,7',
    'shape=1,2,3,4,5,x',
    `shape=${Array(200).fill('37,55').join()}`,
    'view=globe',
  ])('leaves out what makes no sense: %s', (query) => {
    expect(decodeView(query)).toEqual(WHOLE);
  });
});
