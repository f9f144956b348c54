import { useMedia } from '../../../lib/use-media';

/** How wide a chart is drawn, in its own units: fewer on a phone, so that its letters stay readable. */
export function useChartWidth(): number {
  return useMedia('(max-width: 40rem)') ? 380 : 640;
}
