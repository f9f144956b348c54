import type { FacetCount, NumberRange } from '../../../api/schema';
import { useHeldSwipes } from '../../../host/use-guards';
import { useTexts } from '../../../i18n/i18n';
import styles from './range-slider.module.css';

interface RangeSliderProps {
  label: string;
  bins: readonly FacetCount[];
  range: NumberRange;
  onChange: (range: NumberRange) => void;
}

/** Two thumbs under a histogram that move from edge to edge of its bins; the fields below take any number. */
export function RangeSlider({ label, bins, range, onChange }: RangeSliderProps) {
  const { search } = useTexts();
  useHeldSwipes();
  const edges = edgesOf(bins);
  const last = edges.length - 1;
  if (last < 1) return null;
  const low = range.min == null ? 0 : nearest(edges, range.min);
  const high = range.max == null ? last : nearest(edges, range.max);
  const move = (from: number, to: number) =>
    onChange({
      ...(from > 0 && { min: round(edges[from] ?? 0) }),
      ...(to < last && { max: round(edges[to] ?? 0) }),
    });
  const thumb = (name: string, at: number, change: (at: number) => void) => (
    <input
      type="range"
      min={0}
      max={last}
      step={1}
      value={at}
      aria-label={name}
      aria-valuetext={search.count(round(edges[at] ?? 0))}
      onInput={(event) => change(Number(event.currentTarget.value))}
    />
  );
  return (
    <div class={styles.slider} style={{ '--low': `${low / last}`, '--high': `${high / last}` }}>
      {thumb(search.thumbFrom(label), low, (at) => move(Math.min(at, high - 1), high))}
      {thumb(search.thumbTo(label), high, (at) => move(low, Math.max(at, low + 1)))}
    </div>
  );
}

function edgesOf(bins: readonly FacetCount[]): number[] {
  const starts = bins.flatMap(({ from }) => from ?? []);
  const end = bins.at(-1)?.to;
  return end === undefined ? starts : [...starts, end];
}

function nearest(edges: readonly number[], value: number): number {
  return edges.reduce(
    (best, edge, index) => (Math.abs(edge - value) < Math.abs((edges[best] ?? 0) - value) ? index : best),
    0,
  );
}

/** Two digits are as near as a thumb can be put. */
function round(value: number): number {
  if (value <= 0) return 0;
  const size = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / size) * size;
}
