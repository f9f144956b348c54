import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../../i18n/i18n';
import { type City, loadCity, MOSCOW, type Point } from '../../lib/geography/geography';
import styles from './map-view.module.css';

const WIDTH = 600;
const HEIGHT = Math.round((WIDTH * (MOSCOW[3] - MOSCOW[1])) / ((MOSCOW[2] - MOSCOW[0]) * 0.563));

const x = (lon: number) => ((lon - MOSCOW[0]) / (MOSCOW[2] - MOSCOW[0])) * WIDTH;
const y = (lat: number) => ((MOSCOW[3] - lat) / (MOSCOW[3] - MOSCOW[1])) * HEIGHT;
const path = (points: readonly Point[]) =>
  points
    .map(([lon, lat], index) => `${index === 0 ? 'M' : 'L'}${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`)
    .join('');

/** The districts as a still picture, where no map can be drawn. */
export function DistrictScheme() {
  const { map } = useTexts();
  const [city, setCity] = useState<City | null>(null);
  useEffect(() => void loadCity().then(setCity, () => undefined), []);
  return (
    <svg class={styles.scheme} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={map.districts}>
      {city?.districts.map(({ name, cell }) => (
        <path key={name} d={`${path(cell)}Z`} class={styles.cell}>
          <title>{name}</title>
        </path>
      ))}
      {city && <path d={path(city.water.Москва ?? [])} class={styles.river} />}
      {Object.entries(city?.areas ?? {}).map(([name, ring]) => (
        <path key={name} d={`${path(ring)}Z`} class={styles.ring} />
      ))}
    </svg>
  );
}
