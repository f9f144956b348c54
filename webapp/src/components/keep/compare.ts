import { useCallback, useEffect, useState } from 'preact/hooks';

/** More than so many do not fit beside each other. */
export const MOST_COMPARED = 5;

const STORED = 'wewall.compare';
const CHANGED = 'wewall:compare';

function read(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST_COMPARED) : [];
  } catch {
    return [];
  }
}

/** The listings that were picked to stand side by side; every part of the page sees the same. */
export function useCompared(): { ids: string[]; toggle: (id: string) => void; clear: () => void } {
  const [ids, setIds] = useState(read);
  useEffect(() => {
    const update = () => setIds(read());
    window.addEventListener(CHANGED, update);
    window.addEventListener('storage', update);
    return () => {
      window.removeEventListener(CHANGED, update);
      window.removeEventListener('storage', update);
    };
  }, []);
  const write = useCallback((next: string[]) => {
    try {
      localStorage.setItem(STORED, JSON.stringify(next));
    } catch {
      // Storage is closed: there is nothing to pick into.
    }
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  const toggle = useCallback(
    (id: string) => {
      const held = read();
      write(held.includes(id) ? held.filter((other) => other !== id) : [...held, id].slice(-MOST_COMPARED));
    },
    [write],
  );
  return { ids, toggle, clear: useCallback(() => write([]), [write]) };
}
