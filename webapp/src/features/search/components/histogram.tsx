import type { FacetCount, NumberRange } from '../../../api/schema';
import styles from './histogram.module.css';

interface HistogramProps {
  bins: readonly FacetCount[];
  range: NumberRange;
}

/** How many listings lie where; the bins inside the range stand out. The fields below say the same in numbers. */
export function Histogram({ bins, range }: HistogramProps) {
  const most = Math.max(0, ...bins.map(({ count }) => count));
  if (most === 0) return null;
  return (
    <div class={styles.histogram} aria-hidden="true">
      {bins.map((bin) => (
        <span
          key={bin.from}
          class={inside(bin, range) ? styles.in : styles.out}
          style={{ height: `${Math.max(bin.count === 0 ? 0 : 6, (100 * bin.count) / most)}%` }}
        />
      ))}
    </div>
  );
}

function inside({ from = -Infinity, to = Infinity }: FacetCount, { min, max }: NumberRange): boolean {
  return to >= (min ?? -Infinity) && from <= (max ?? Infinity);
}
