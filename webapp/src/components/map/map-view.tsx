import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MapCluster } from '../../api/schema';
import { useHeldSwipes } from '../../host/use-guards';
import { useTexts } from '../../i18n/i18n';
import type { Texts } from '../../i18n/texts';
import { type Box, MOSCOW, type Point } from '../../lib/geography/geography';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { Message, MessageActions } from '../message/message';
import { DistrictScheme } from './district-scheme';
import { clusterOf, dotOf, priceOf, shapeOf, show } from './listing-layers';
import type { MapEngine } from './map-engine';
import styles from './map-view.module.css';
import { bestPlaces, type Place } from './pins';
import { useEngine } from './use-engine';

/** A place that was pressed. */
export interface Pressed {
  ids: string[];
  at: Point;
}

interface MapViewProps {
  places: readonly Place[];
  /** The first listings of the list, by where they stand: these are told by their price. */
  leaders: ReadonlyMap<string, number>;
  /** In place of places, where there are too many of them. */
  clusters?: readonly MapCluster[];
  shape?: readonly Point[] | null;
  /** Where the listing is that stands out. */
  pressedAt?: Point | null;
  /** Where the map begins, and where it goes when this changes. */
  box?: Box | null;
  onRest?: (box: Box, zoom: number, byHand: boolean) => void;
  /** A place was pressed, with its listings as far as they are told; null where nothing was there. */
  onPress?: (place: Pressed | null) => void;
  /** What lies over the map. */
  children?: (engine: MapEngine) => ComponentChildren;
}

/** A map of Moscow with listings on it; without WebGL a picture of the districts. */
export function MapView(props: MapViewProps) {
  const { onRest, onPress, box = null, children } = props;
  const { map } = useTexts();
  useHeldSwipes();
  const [sight, setSight] = useState<Box>(box ?? MOSCOW);
  const { canvas, state, retry } = useEngine(box ?? MOSCOW, {
    rested: (next, zoom, byHand) => {
      setSight(next);
      onRest?.(next, zoom, byHand);
    },
    pressed: (press) => {
      if (press !== null && 'box' in press) engine?.fit(press.box);
      else onPress?.(press);
    },
  });
  const engine = state.kind === 'ready' ? state.engine : null;
  useEffect(() => {
    if (engine !== null && box !== null) engine.fit(box);
  }, [engine, box]);
  useListings(engine, sight, props);
  return (
    <section class={styles.view} aria-label={map.title} data-testid="map" data-state={state.kind}>
      <div class={styles.canvas} ref={canvas} />
      {engine !== null && (
        <>
          <div class={styles.zoom}>
            <button type="button" aria-label={map.zoomIn} onClick={() => engine.zoom(1)}>
              <Icon name="plus" />
            </button>
            <button type="button" aria-label={map.zoomOut} onClick={() => engine.zoom(-1)}>
              <Icon name="minus" />
            </button>
          </div>
          <span class={styles.note}>{map.scheme}</span>
        </>
      )}
      {engine !== null && children?.(engine)}
      {state.kind === 'loading' && (
        <p class={styles.loading} role="status">
          {map.loading}
        </p>
      )}
      {state.kind === 'failed' && <Fallback title={map.failedTitle} lead={map.lostLead} onRetry={retry} />}
      {state.kind === 'lost' && <Fallback title={map.noDrawingTitle} lead={map.lostLead} onRetry={retry} />}
      {state.kind === 'undrawable' && (
        <Fallback title={map.noDrawingTitle} lead={map.noDrawingLead}>
          <DistrictScheme />
        </Fallback>
      )}
    </section>
  );
}

interface FallbackProps {
  title: string;
  lead: string;
  onRetry?: () => void;
  children?: ComponentChildren;
}

function Fallback({ title, lead, onRetry, children }: FallbackProps) {
  const { common } = useTexts();
  return (
    <div class={styles.fallback}>
      <Message title={title} icon="map">
        <p>{lead}</p>
        {onRetry && (
          <MessageActions>
            <Button onClick={onRetry}>{common.retry}</Button>
          </MessageActions>
        )}
      </Message>
      {children}
    </div>
  );
}

const labelOf = ({ price, count }: Place, map: Texts['map']) => map.label(price, count);

/** Keeps the drawn layers in step with what is found. */
function useListings(engine: MapEngine | null, sight: Box, props: MapViewProps): void {
  const { places, leaders, clusters, shape = null, pressedAt = null } = props;
  const { map } = useTexts();
  const best = useMemo(() => bestPlaces(places, leaders, sight), [places, leaders, sight]);
  const pressed = useMemo(
    () => (pressedAt === null ? undefined : places.find(({ at }) => at.join() === pressedAt.join())),
    [places, pressedAt],
  );
  useEffect(() => {
    if (engine !== null) show(engine.chart, 'dots', places.map(dotOf));
  }, [engine, places]);
  useEffect(() => {
    if (engine === null) return;
    show(
      engine.chart,
      'prices',
      best.map((place, rank) => priceOf({ place, label: labelOf(place, map) }, rank)),
    );
  }, [engine, best, map]);
  useEffect(() => {
    if (engine === null) return;
    const features =
      pressed === undefined ? [] : [priceOf({ place: pressed, label: labelOf(pressed, map) }, 0)];
    show(engine.chart, 'pressed', features);
  }, [engine, pressed, map]);
  useEffect(() => {
    if (engine === null) return;
    const features = clusters?.map((cluster) => clusterOf(cluster, map.count(cluster.properties.count)));
    show(engine.chart, 'clusters', features ?? []);
  }, [engine, clusters, map]);
  useEffect(() => {
    if (engine !== null) show(engine.chart, 'shape', shapeOf(shape));
  }, [engine, shape]);
}
