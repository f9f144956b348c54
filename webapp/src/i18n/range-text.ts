import type { NumberRange } from '../api/schema';

/** Words around a range of which either side may be open. */
interface RangeWords {
  from: (bound: string) => string;
  to: (bound: string) => string;
}

/** A range in words: `от 100 м²`, `до 200 м²`, `100–200 м²`, or one value where both sides are the same. */
export function createRangeText({ from, to }: RangeWords) {
  return (
    { min, max }: NumberRange,
    format: (bound: number) => string,
    between = (low: number, high: number) => `${format(low)}–${format(high)}`,
  ): string => {
    if (min == null) return max == null ? '' : to(format(max));
    if (max == null) return from(format(min));
    return min === max ? format(min) : between(min, max);
  };
}
