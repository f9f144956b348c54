import { describe, expect, it } from 'vitest';
import { createHistoryDepth } from './history-depth';

describe('the depth of the history', () => {
  it('is nothing where the app was opened', () => {
    const depth = createHistoryDepth(window.history);
    depth.moved();
    expect(depth.canGoBack()).toBe(false);
  });

  it('grows by each page, and a second look at one changes nothing', () => {
    const depth = createHistoryDepth(window.history);
    depth.moved();
    window.history.pushState(null, '', '/search');
    depth.moved();
    depth.moved();
    expect(depth.canGoBack()).toBe(true);
    expect(window.history.state).toEqual({ depth: 1 });
  });

  it('is known again on the way back', () => {
    const depth = createHistoryDepth(window.history);
    depth.moved();
    window.history.pushState(null, '', '/search');
    depth.moved();
    window.history.replaceState({ depth: 0 }, '', '/');
    depth.moved();
    expect(depth.canGoBack()).toBe(false);
  });

  it('outlives a reload', () => {
    window.history.replaceState({ depth: 3 }, '', '/l/1');
    const depth = createHistoryDepth(window.history);
    depth.moved();
    expect(depth.canGoBack()).toBe(true);
  });
});
