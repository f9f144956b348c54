interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Loads the map when there is nothing else to do, so that it is there at once; not where data are dear. */
export function prefetchMap(): (() => void) | undefined {
  const { connection } = navigator as { connection?: Connection };
  const dear = connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '');
  if (dear || !('requestIdleCallback' in window)) return undefined;
  const handle = requestIdleCallback(
    () => void import('../../../components/map/map-engine').catch(() => undefined),
    {
      timeout: 8000,
    },
  );
  return () => cancelIdleCallback(handle);
}
