import type { GeoJSONSource, LayerSpecification, Map as Chart } from 'maplibre-gl';
import type { MapCluster } from '../../api/schema';
import type { Point } from '../../lib/geography/geography';
import type { MapColours } from './map-colours';
import { addPills } from './pills';
import type { Place } from './pins';
import { STRONG } from './style';

/** A place with the words on its pill. */
export interface Labelled {
  place: Place;
  label: string;
}

/** Layers that answer a press, topmost first. */
export const PRESSABLE = ['pressed', 'prices', 'dots', 'clusters'];

const SOURCES = ['shape', 'clusters', 'dots', 'prices', 'pressed'] as const;
type SourceName = (typeof SOURCES)[number];

/** Puts the layers of listings over whatever base there is. */
export function addListingLayers(chart: Chart, colours: MapColours): void {
  addPills(chart, colours);
  SOURCES.forEach((name) => chart.addSource(name, { type: 'geojson', data: collection([]) }));
  layers(colours).forEach((layer) => chart.addLayer(layer));
}

export function show(chart: Chart, name: SourceName, features: GeoJSON.Feature[]): void {
  void chart.getSource<GeoJSONSource>(name)?.setData(collection(features));
}

export function dotOf(place: Place): GeoJSON.Feature {
  const { ids, count, deal } = place;
  return point(place.at, { at: place.at.join(), ids: ids.join(), count, sale: deal === 'SALE' });
}

export function priceOf({ place, label }: Labelled, rank: number): GeoJSON.Feature {
  return point(place.at, { at: place.at.join(), ids: place.ids.join(), label, rank });
}

export function clusterOf(cluster: MapCluster, label: string): GeoJSON.Feature {
  const { count, bbox, id } = cluster.properties;
  const at = cluster.geometry.coordinates as Point;
  return point(at, { at: at.join(), count, label, ids: id, box: bbox?.join() });
}

export function shapeOf(outline: readonly Point[] | null): GeoJSON.Feature[] {
  if (outline === null) return [];
  const ring = [...outline, ...outline.slice(0, 1)];
  return [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }];
}

function point(at: Point, properties: GeoJSON.GeoJsonProperties): GeoJSON.Feature {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: at }, properties };
}

function collection(features: GeoJSON.Feature[]): GeoJSON.FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function layers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: 'shape-fill',
      type: 'fill',
      source: 'shape',
      paint: { 'fill-color': colours.accent, 'fill-opacity': 0.1 },
    },
    {
      id: 'shape-line',
      type: 'line',
      source: 'shape',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.accent, 'line-width': 2.5 },
    },
    dots(colours),
    ...clusters(colours),
    prices('prices', 'pill', colours.text, false),
    prices('pressed', 'pill-pressed', colours['on-accent'], true),
  ];
}

function dots(colours: MapColours): LayerSpecification {
  return {
    id: 'dots',
    type: 'circle',
    source: 'dots',
    paint: {
      'circle-color': ['case', ['get', 'sale'], colours['dot-sale'], colours.dot],
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        9,
        ['interpolate', ['linear'], ['get', 'count'], 1, 1.6, 20, 3],
        15,
        ['interpolate', ['linear'], ['get', 'count'], 1, 6, 20, 10],
      ],
      'circle-opacity': 0.85,
      'circle-stroke-color': colours.surface,
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 9, 0.4, 13, 1.5],
    },
  };
}

function clusters(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: 'clusters',
      type: 'circle',
      source: 'clusters',
      paint: {
        'circle-color': colours.accent,
        'circle-opacity': 0.9,
        'circle-radius': ['interpolate', ['linear'], ['get', 'count'], 1, 8, 50, 18, 1000, 30],
        'circle-stroke-color': colours.surface,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: 'clusters',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': STRONG,
        'text-size': 12,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colours['on-accent'] },
    },
  ];
}

function prices(id: string, image: string, ink: string, always: boolean): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: id,
    layout: {
      'icon-image': image,
      'icon-text-fit': 'both',
      'icon-text-fit-padding': [2, 2, 2, 2],
      'icon-allow-overlap': always,
      'text-allow-overlap': always,
      'icon-ignore-placement': always,
      'text-field': ['get', 'label'],
      'text-font': STRONG,
      'text-size': 12.5,
      'text-anchor': 'bottom',
      'text-offset': [0, -0.75],
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': ink },
  };
}
