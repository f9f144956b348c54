import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListingDetail } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import type { Box, Point } from '../../../lib/geography/geography';
import { useModule } from '../../../lib/use-module';
import styles from './more.module.css';

const loadMap = () => import('../../../components/map/map-view').then((module) => module.MapView);

/** How far the map shows around the house, in degrees. */
const AROUND = { lon: 0.016, lat: 0.008 };

/** Where the premises are: the map, loaded when it comes near, and the stations with their minutes. */
export function Place({ listing }: { listing: ListingDetail }) {
  const { listing: texts } = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const near = useNear(frame);
  return (
    <section class={styles.section}>
      <h2>{texts.placeTitle}</h2>
      <div class={styles.map} ref={frame}>
        {near && <LoadedMap listing={listing} />}
      </div>
    </section>
  );
}

function LoadedMap({ listing: { id, deal, price, location } }: { listing: ListingDetail }) {
  const { map } = useTexts();
  const loaded = useModule(loadMap);
  const { lat, lon } = location;
  const at = useMemo((): Point => [lon, lat], [lat, lon]);
  const places = useMemo(() => [{ at, ids: [id], count: 1, deal, price }], [at, id, deal, price]);
  const box = useMemo(
    (): Box => [lon - AROUND.lon, lat - AROUND.lat, lon + AROUND.lon, lat + AROUND.lat],
    [lat, lon],
  );
  if (loaded.kind !== 'ready') return <p class={styles.waiting}>{map.loading}</p>;
  const MapView = loaded.module;
  return <MapView places={places} leaders={NONE} box={box} pressedAt={at} />;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Whether an element has come near to the sight. */
function useNear(element: { current: Element | null }): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null || near) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: '300px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, near]);
  return near;
}
