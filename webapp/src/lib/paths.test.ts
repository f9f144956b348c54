import { describe, expect, it } from 'vitest';
import { createPaths } from './paths';

describe('addresses of the screens', () => {
  it('begin at the root in a browser', () => {
    const paths = createPaths('');
    expect([paths.home, paths.search(), paths.search({ deal: 'RENT' }), paths.listing('1')]).toEqual([
      '/',
      '/search',
      '/search?deal=RENT',
      '/l/1',
    ]);
  });

  it('begin with the base in another host', () => {
    const paths = createPaths('/miniapp');
    expect([paths.home, paths.search(), paths.listing('a/b')]).toEqual([
      '/miniapp/',
      '/miniapp/search',
      '/miniapp/l/a%2Fb',
    ]);
  });
});
