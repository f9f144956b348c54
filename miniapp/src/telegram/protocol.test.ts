import { describe, expect, it } from 'vitest';
import { isAtLeast } from './protocol';

describe('versions of the Bot API', () => {
  it.each([
    ['8.0', '8.0'],
    ['7.10', '7.2'],
    ['10.3', '9.6'],
    ['8', '8.0'],
  ])('%s knows what came with %s', (version, wanted) => {
    expect(isAtLeast(version, wanted)).toBe(true);
  });

  it.each([
    ['6.0', '6.1'],
    ['7.2', '7.10'],
    ['9.6', '10.0'],
    ['', '6.1'],
  ])('%s does not know what came with %s', (version, wanted) => {
    expect(isAtLeast(version, wanted)).toBe(false);
  });
});
