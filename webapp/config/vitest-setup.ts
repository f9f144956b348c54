import { cleanup, configure } from '@testing-library/preact';
import { afterEach, beforeEach } from 'vitest';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 8000 });

beforeEach(() => {
  if (typeof window === 'undefined') return;
  localStorage.clear();
  sessionStorage.clear();
  // Texts in tests are Russian whatever the machine speaks.
  localStorage.setItem('wewall.locale', 'ru');
  window.history.replaceState(null, '', '/');
});

afterEach(() => {
  if (typeof window !== 'undefined') cleanup();
});
