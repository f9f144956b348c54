import type { MetroWalk } from '../../api/schema';
import { useTexts } from '../../i18n/i18n';
import { lineColour } from '../../lib/metro-lines';
import styles from './metro-walks.module.css';

interface MetroWalksProps {
  walks: readonly MetroWalk[];
  /** How many to show; all where absent. */
  most?: number;
  testId?: string;
}

/** The stations around a place with the minutes on foot, each with the colour of its line. */
export function MetroWalks({ walks, most = walks.length, testId }: MetroWalksProps) {
  const { listing } = useTexts();
  const hidden = walks.length - most;
  return (
    <ul class={styles.walks} data-testid={testId}>
      {walks.slice(0, most).map((walk) => (
        <li
          key={walk.name}
          class={styles.walk}
          title={listing.walkFull(walk.name, walk.line, walk.walkMinutes)}
        >
          <LineDot line={walk.line} />
          <span class={styles.name}>{walk.name}</span>
          <span class={styles.minutes}>{listing.walk(walk.walkMinutes)}</span>
        </li>
      ))}
      {hidden > 0 && <li class={styles.minutes}>{listing.moreStations(hidden)}</li>}
    </ul>
  );
}

/** The dot of a metro line; grey for a line that has no colour here. */
export function LineDot({ line }: { line: string }) {
  return <span class={styles.dot} style={{ backgroundColor: lineColour(line) ?? 'var(--muted)' }} />;
}
