import { useCallback, useEffect, useState } from 'preact/hooks';

const CHANGED = 'wewall:remembered';

/** Reads something that was remembered; null where nothing was, or nothing that makes sense. */
export function remembered(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** State that outlives the visit. Every part of the page and every other tab sees the same. */
export function useRemembered<T>(key: string, read: (stored: unknown) => T): [T, (value: T) => void] {
  const [stored, setStored] = useState(() => remembered(key));
  useEffect(() => {
    const update = () => setStored(remembered(key));
    window.addEventListener(CHANGED, update);
    window.addEventListener('storage', update);
    return () => {
      window.removeEventListener(CHANGED, update);
      window.removeEventListener('storage', update);
    };
  }, [key]);
  const remember = useCallback(
    (value: T) => {
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Storage is closed: there is nothing to remember in.
      }
      window.dispatchEvent(new Event(CHANGED));
    },
    [key],
  );
  return [read(stored), remember];
}
