import { useCallback, useState } from 'preact/hooks';

function read<T>(key: string, otherwise: T): T {
  try {
    const stored = sessionStorage.getItem(key);
    return stored === null ? otherwise : (JSON.parse(stored) as T);
  } catch {
    return otherwise;
  }
}

function write(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage is closed or full: the value then lasts as long as the page.
  }
}

/** State that outlives a reload and a change of the screen, as long as the tab is open. */
export function useStored<T>(key: string, otherwise: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => read(key, otherwise));
  const store = useCallback(
    (next: T) => {
      write(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, store];
}
