import { beforeEach, describe, expect, it, vi } from 'vitest';
import { preferredLocale, rememberLocale } from './locale';

describe('the language', () => {
  beforeEach(() => localStorage.clear());

  it('is what the person chose before', () => {
    rememberLocale('en');
    expect(preferredLocale('ru')).toBe('en');
  });

  it('is else what the host tells', () => {
    expect(preferredLocale('en-GB')).toBe('en');
  });

  it('is else the first of the browser that we speak', () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-DE', 'en-US', 'ru']);
    expect(preferredLocale(null)).toBe('en');
  });

  it('is Russian where nobody speaks one of ours', () => {
    expect(preferredLocale('fr')).toBe('ru');
  });

  it('is found where storage is closed', () => {
    const closed = () => {
      throw new DOMException('closed', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed });
    rememberLocale('ru');
    expect(preferredLocale('en')).toBe('en');
  });
});
