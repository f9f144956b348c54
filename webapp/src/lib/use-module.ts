import { useEffect, useState } from 'preact/hooks';

/** A part of the app that is loaded when it is first wanted: on its way, there, or not to be had. */
export type Loaded<T> =
  { kind: 'loading' } | { kind: 'ready'; module: T } | { kind: 'failed'; retry: () => void };

/** Loads a module once; `load` has to be the same function all the time. */
export function useModule<T>(load: () => Promise<T>): Loaded<T> {
  const [module, setModule] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    load().then(
      (loaded) => wanted && setModule(() => loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  if (module !== null) return { kind: 'ready', module };
  return failed ? { kind: 'failed', retry: () => setAttempt((before) => before + 1) } : { kind: 'loading' };
}
