import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserHost } from './browser-host';

const page = { url: 'http://localhost:3000/l/1', title: 'Офис' };
const touchScreen = (coarse: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches: coarse }) as unknown as MediaQueryList);

function lend(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
}

describe('sharing from a browser', () => {
  beforeEach(() => {
    touchScreen(true);
    lend('clipboard', { writeText: () => Promise.resolve() });
  });

  it('shows the sheet of a phone', async () => {
    const share = vi.fn(() => Promise.resolve());
    lend('share', share);
    expect(await createBrowserHost().share(page)).toBe('shown');
    expect(share).toHaveBeenCalledWith(page);
  });

  it('is done where the person closes the sheet', async () => {
    lend('share', () => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await createBrowserHost().share(page)).toBe('shown');
  });

  it('copies the address on a desk', async () => {
    touchScreen(false);
    const writeText = vi.fn(() => Promise.resolve());
    lend('clipboard', { writeText });
    expect(await createBrowserHost().share(page)).toBe('copied');
    expect(writeText).toHaveBeenCalledWith(page.url);
  });

  it('says so where nothing can be copied', async () => {
    touchScreen(false);
    lend('clipboard', undefined);
    expect(await createBrowserHost().share(page)).toBe('failed');
  });
});
