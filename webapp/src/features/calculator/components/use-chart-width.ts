import { useMedia, WIDE } from '../../../lib/use-media';

/** How wide a chart is drawn, in its own units: about as wide as it shows, so that its letters have one size. */
export function useChartWidth(): number {
  const phone = useMedia('(max-width: 40rem)');
  const wide = useMedia(WIDE);
  return phone ? 380 : wide ? 900 : 640;
}
