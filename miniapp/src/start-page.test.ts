import { describe, expect, it } from 'vitest';
import { browserAddress, startAddress } from './start-page';

const at = (pathname: string, startParam: string | null) =>
  startAddress({ pathname, basePath: '/miniapp', startParam });

describe('a link of Telegram', () => {
  it.each(['/miniapp/', '/miniapp'])('leads from %s to a listing', (pathname) => {
    expect(at(pathname, 'l_0198f3c2-0000-7000-8000-000000000001')).toBe(
      '/miniapp/l/0198f3c2-0000-7000-8000-000000000001',
    );
  });

  it.each([
    ['s_Zx-9_q', '/miniapp/s/Zx-9_q'],
    ['c_abc123', '/miniapp/c/abc123'],
    ['link_481516', '/miniapp/account?link=481516'],
  ])('%s leads to %s', (startParam, page) => {
    expect(at('/miniapp/', startParam)).toBe(page);
  });

  it.each([
    null,
    '',
    'l_',
    's_',
    'c_',
    'link_',
    's_a/b',
    'c_?x',
    'link_%2e',
    'x_1',
    'l_../search',
    'l_a b',
    'l_<script>',
  ])('of %j leads nowhere', (startParam) => {
    expect(at('/miniapp/', startParam)).toBeNull();
  });

  it('leads nowhere from a page that is meant itself', () => {
    expect(at('/miniapp/search', 'l_1')).toBeNull();
  });

  it.each([
    ['/miniapp', '', '/'],
    ['/miniapp/', '', '/'],
    ['/miniapp/search', '?deal=RENT', '/search?deal=RENT'],
    ['/miniapp/l/1', '', '/l/1'],
  ])('%s%s is %s in the browser app', (pathname, search, wanted) => {
    expect(browserAddress({ pathname, search, basePath: '/miniapp' })).toBe(wanted);
  });
});
