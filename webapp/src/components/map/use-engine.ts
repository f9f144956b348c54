import { type RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../../i18n/i18n';
import type { Box } from '../../lib/geography/geography';
import { drawable } from './drawable';
import type { MapEngine, MapEvents } from './map-engine';

/** How the map stands: on its way, drawn, or why there is none. */
export type MapState =
  | { kind: 'loading' }
  | { kind: 'ready'; engine: MapEngine }
  | { kind: 'failed' }
  | { kind: 'undrawable' }
  | { kind: 'lost' };

/** A context that is lost again right after the map was rebuilt will be lost for ever. */
const MOST_REBUILDS = 1;

interface EngineUse {
  canvas: RefObject<HTMLDivElement | null>;
  state: MapState;
  retry: () => void;
}

/** Draws a map into an element; anew when the language or the colours change, once more where the context was lost. */
export function useEngine(start: Box, events: Omit<MapEvents, 'lost'>): EngineUse {
  const { locale, texts } = useI18n();
  const canvas = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<MapState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const rebuilds = useRef(0);
  const newest = useRef(events);
  newest.current = events;
  const sight = useRef(start);
  const words = texts.map;
  const scheme = useScheme();
  // Ended with the element itself: what ends after the next frame may still draw into one that is out of the page.
  useLayoutEffect(() => {
    const container = canvas.current;
    if (container === null) return undefined;
    if (!drawable()) {
      setState({ kind: 'undrawable' });
      return undefined;
    }
    const wanted = new AbortController();
    const { signal } = wanted;
    const lose = () => {
      // Taking a map away frees its context, which is told as a loss as well.
      if (signal.aborted) return;
      if (rebuilds.current++ < MOST_REBUILDS) setAttempt((before) => before + 1);
      else setState({ kind: 'lost' });
    };
    setState({ kind: 'loading' });
    void import('./map-engine')
      .then(({ createMapEngine }) =>
        createMapEngine({
          container,
          locale,
          signal,
          box: sight.current,
          styleUrl: styleUrl(),
          title: words.title,
          events: {
            rested: (box, zoom, byHand) => {
              sight.current = box;
              newest.current.rested(box, zoom, byHand);
            },
            pressed: (press) => newest.current.pressed(press),
            lost: lose,
          },
        }),
      )
      .then(
        (engine) => {
          if (signal.aborted) return;
          setState({ kind: 'ready', engine });
          newest.current.rested(engine.boxInSight(), engine.chart.getZoom(), false);
        },
        () => !signal.aborted && setState({ kind: 'failed' }),
      );
    return () => wanted.abort();
  }, [attempt, locale, scheme, words]);
  return { canvas, state, retry: () => setAttempt((before) => before + 1) };
}

/** Changes whenever the colours do: by the device, or by the host's theme. */
function useScheme(): string {
  const read = () => `${document.documentElement.dataset.theme ?? ''} ${String(dark().matches)}`;
  const [scheme, setScheme] = useState(read);
  useEffect(() => {
    const update = () => setScheme(read());
    const media = dark();
    media.addEventListener('change', update);
    const observer = new MutationObserver(update);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      media.removeEventListener('change', update);
      observer.disconnect();
    };
  }, []);
  return scheme;
}

const dark = () => matchMedia('(prefers-color-scheme: dark)');

/** The style of a map from elsewhere, where the server names one in the page. */
function styleUrl(): string | null {
  const named = document.querySelector('meta[name="wewall-map-style"]')?.getAttribute('content');
  return named === undefined || named === '' ? null : named;
}
