import { describe, expect, it } from 'vitest';
import { readLaunch } from './launch';

const initData = new URLSearchParams({
  user: JSON.stringify({ id: 7, first_name: 'Анна', language_code: 'en' }),
  start_param: 'l_signed',
  auth_date: '1780000000',
  hash: 'abc',
}).toString();

function openedBy(params: Record<string, string>, path = '/miniapp/'): void {
  window.history.replaceState(null, '', `${path}#${new URLSearchParams(params).toString()}`);
}

const given = {
  tgWebAppData: initData,
  tgWebAppVersion: '8.0',
  tgWebAppPlatform: 'ios',
  tgWebAppThemeParams: JSON.stringify({ bg_color: '#17212b' }),
};

describe('the launch', () => {
  it('is read from behind the hash, to the letter', () => {
    openedBy(given);
    expect(readLaunch(window)).toEqual({
      initData,
      version: '8.0',
      theme: { bg_color: '#17212b' },
      startParam: 'l_signed',
      mayWrite: false,
      language: 'en',
    });
  });

  it('leaves the address clean, so that nobody is signed in by a copied link', () => {
    openedBy(given, '/miniapp/search?deal=RENT&tgWebAppStartParam=l_1');
    readLaunch(window);
    expect(window.location.href).toBe('http://localhost:3000/miniapp/search?deal=RENT');
  });

  it('leaves criteria as they are escaped', () => {
    openedBy(given, '/miniapp/search?buildingClass=A,B%2B&area=1..2');
    readLaunch(window);
    expect(window.location.search).toBe('?buildingClass=A,B%2B&area=1..2');
  });

  it('outlives a reload', () => {
    openedBy(given);
    const first = readLaunch(window);
    expect(window.location.hash).toBe('');
    expect(readLaunch(window)).toEqual({ ...first, startParam: null });
  });

  it('is renewed when Telegram opens the app once more', () => {
    openedBy(given);
    readLaunch(window);
    openedBy({ ...given, tgWebAppVersion: '9.0' });
    expect(readLaunch(window)?.version).toBe('9.0');
  });

  it.each([
    ['behind the hash', { ...given, tgWebAppStartParam: 'l_hash' }, '/miniapp/', 'l_hash'],
    ['in the query', given, '/miniapp/?tgWebAppStartParam=l_query', 'l_query'],
  ])('may carry where to go %s', (_, params, path, wanted) => {
    openedBy(params, path);
    expect(readLaunch(window)?.startParam).toBe(wanted);
  });

  it('is none in a browser', () => {
    window.history.replaceState(null, '', '/miniapp/#content');
    expect(readLaunch(window)).toBeNull();
  });

  it('stays in the address where storage is closed', () => {
    openedBy(given);
    const sessionStorage = new Proxy(window.sessionStorage, {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
    expect(readLaunch({ location: window.location, history: window.history, sessionStorage })).not.toBeNull();
    expect(window.location.hash).toContain('tgWebAppData');
  });

  it('makes the best of data that are broken', () => {
    openedBy({ tgWebAppVersion: '7.0', tgWebAppThemeParams: '{broken', tgWebAppData: 'user=%7Bbroken' });
    expect(readLaunch(window)).toMatchObject({ version: '7.0', theme: {}, language: null, startParam: null });
  });
});
