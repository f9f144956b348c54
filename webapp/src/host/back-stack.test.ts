import { describe, expect, it, vi } from 'vitest';
import { fakeHost } from '../testing/fake-host';
import { createBackStack } from './back-stack';

describe('what is open', () => {
  it('is closed from the top, whatever order things end in', () => {
    const host = fakeHost();
    const stack = createBackStack(host);
    const [page, sheet] = [vi.fn(), vi.fn()];
    const endPage = stack.push(page);
    const endSheet = stack.push(sheet);
    expect(host.back).toBe(sheet);
    endPage();
    expect(host.back).toBe(sheet);
    endSheet();
    expect(host.back).toBeNull();
  });

  it('gives the button back to what was below', () => {
    const host = fakeHost();
    const stack = createBackStack(host);
    const page = vi.fn();
    stack.push(page);
    stack.push(vi.fn())();
    expect(host.back).toBe(page);
  });
});
