import { Map as Chart, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Locale } from '../../i18n/locale';
import { type Box, loadCity, loadMetro, type Point } from '../../lib/geography/geography';
import { addListingLayers, PRESSABLE } from './listing-layers';
import { readColours } from './map-colours';
import { ownStyle } from './style';

setWorkerUrl(workerUrl);

export interface MapEvents {
  /** The map came to rest; by a person's hand or by the app. */
  rested: (box: Box, zoom: number, byHand: boolean) => void;
  /** A place was pressed: the listings in it, or the box of a cluster. Null: nothing was there. */
  pressed: (press: { ids: string[]; at: Point } | { box: Box } | null) => void;
  /** The browser took the drawing context away. */
  lost: () => void;
}

interface EngineOptions {
  container: HTMLElement;
  box: Box;
  locale: Locale;
  events: MapEvents;
  /** What the canvas is called. */
  title: string;
  /** Aborted when the map is not wanted any more, drawn or not. */
  signal: AbortSignal;
  /** A style from elsewhere that serves as the base; null for our own. */
  styleUrl: string | null;
}

/** A drawn map, until it is taken away. */
export interface MapEngine {
  readonly chart: Chart;
  fit: (box: Box, padding?: number) => void;
  boxInSight: () => Box;
  zoom: (steps: 1 | -1) => void;
}

/** Draws a map; ready when the promise is fulfilled. Throws where the browser cannot draw. */
export async function createMapEngine(options: EngineOptions): Promise<MapEngine> {
  const { container, events, signal } = options;
  const facts = await Promise.all([loadCity(), loadMetro()]);
  // By now the page may be another one; an element out of the page has no colours and no size.
  signal.throwIfAborted();
  const colours = readColours(container);
  const chart = new Chart({
    container,
    style: options.styleUrl ?? ownStyle(...facts, colours, options.locale),
    bounds: options.box,
    fitBoundsOptions: { padding: 24 },
    minZoom: 8,
    maxZoom: 17.5,
    maxBounds: [35.6, 54.6, 39.6, 57],
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: calm() ? 0 : 150,
    locale: { 'Map.Title': options.title },
  });
  signal.addEventListener('abort', () => chart.remove());
  chart.touchZoomRotate.disableRotation();
  await chart.once('load');
  addListingLayers(chart, colours);
  listen(chart, events);
  return {
    chart,
    fit: (box, padding = 48) =>
      void chart.fitBounds(box, { padding, maxZoom: 15, animate: !calm(), duration: 500 }),
    boxInSight: () => boxOf(chart),
    zoom: (steps) => void chart.zoomTo(chart.getZoom() + steps, { animate: !calm() }, { byHand: true }),
  };
}

function listen(chart: Chart, events: MapEvents): void {
  let byHand = false;
  chart.on('movestart', (event) => {
    if (event.originalEvent !== undefined || 'byHand' in event) byHand = true;
  });
  chart.on('moveend', () => {
    events.rested(boxOf(chart), chart.getZoom(), byHand);
    byHand = false;
  });
  chart.on('click', (event) => events.pressed(pressOf(chart, event)));
  chart.on('mousemove', ({ point }) => {
    const over = chart.queryRenderedFeatures(point, { layers: PRESSABLE }).length > 0;
    chart.getCanvas().style.cursor = over ? 'pointer' : '';
  });
  chart.on('webglcontextlost', () => events.lost());
}

/** A finger is wide: whatever lies within a few pixels of the press is meant, the topmost layer first. */
function pressOf(chart: Chart, { point: { x, y } }: MapMouseEvent): Parameters<MapEvents['pressed']>[0] {
  const around: [[number, number], [number, number]] = [
    [x - 8, y - 8],
    [x + 8, y + 8],
  ];
  const features = chart.queryRenderedFeatures(around, { layers: PRESSABLE });
  const layer = PRESSABLE.find((name) => features.some((feature) => feature.layer.id === name));
  const hit = features.find((feature) => feature.layer.id === layer);
  if (hit?.geometry.type !== 'Point') return null;
  // What is drawn is cut to the pixels of a tile; the properties tell where it truly is.
  const { at, ids, box } = hit.properties as { at?: string; ids?: string; box?: string };
  if (at !== undefined && ids !== undefined)
    return { ids: ids === '' ? [] : ids.split(','), at: at.split(',').map(Number) as Point };
  return box === undefined ? null : { box: box.split(',').map(Number) as Box };
}

function boxOf(chart: Chart): Box {
  const bounds = chart.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Whether the person asked for less motion. */
function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
