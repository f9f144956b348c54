import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Locale } from '../../i18n/locale';
import type { City, MetroLine, Point } from '../../lib/geography/geography';
import type { MapColours } from './map-colours';

/** The first one only carries the weight: with no glyphs in the style the map draws with the fonts of the device. */
export const STRONG = [
  'Wewall Semibold',
  '-apple-system',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'Liberation Sans',
  'sans-serif',
];
const PLAIN = [
  'Wewall Medium',
  '-apple-system',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'Liberation Sans',
  'sans-serif',
];

type Feature = GeoJSON.Feature;

const feature = (geometry: GeoJSON.Geometry, properties: Feature['properties'] = {}): Feature => ({
  type: 'Feature',
  geometry,
  properties,
});
const polygon = (outline: Point[]): GeoJSON.Polygon => ({ type: 'Polygon', coordinates: [closed(outline)] });
const line = (points: Point[]): GeoJSON.LineString => ({ type: 'LineString', coordinates: points });
const closed = (outline: Point[]) => [...outline, ...outline.slice(0, 1)];

function source(features: Feature[]): StyleSpecification['sources'][string] {
  return { type: 'geojson', data: { type: 'FeatureCollection', features }, tolerance: 0.2, buffer: 64 };
}

/** The layers of our own map: schematic, of what the bundle holds, with nothing loaded from elsewhere. */
export function ownStyle(
  city: City,
  metro: MetroLine[],
  colours: MapColours,
  locale: Locale,
): StyleSpecification {
  const name = locale === 'ru' ? 0 : 1;
  return {
    version: 8,
    sources: {
      cells: source(city.districts.map(({ cell }) => feature(polygon(cell)))),
      city: source([feature(polygon(city.areas.MKAD ?? []))]),
      water: source(
        Object.values(city.water).map((points, index) => feature(line(points), { wide: index === 0 })),
      ),
      streets: source(
        city.streets.map((street) =>
          feature(line(street.line), { name: street.name, main: street.corridor !== '' }),
        ),
      ),
      rings: source(
        Object.values(city.areas)
          .slice(0, 4)
          .map((ring) => feature(line(closed(ring)))),
      ),
      metro: source(metro.flatMap(tracksOf)),
      stations: source(stationsOf(metro, name)),
      districts: source(
        city.districts.map((district) =>
          feature(
            { type: 'Point', coordinates: district.at },
            { name: locale === 'ru' ? district.name : district.english },
          ),
        ),
      ),
    },
    layers: baseLayers(colours),
  };
}

function tracksOf({ stations, tracks, colour, kind }: MetroLine): Feature[] {
  return tracks.map((track) =>
    feature(
      line(
        track.flatMap((index) => {
          const station = stations[index];
          return station === undefined ? [] : [[station[2], station[3]] as Point];
        }),
      ),
      { colour, kind },
    ),
  );
}

/** A station where lines cross has one label. */
function stationsOf(metro: MetroLine[], name: 0 | 1): Feature[] {
  const labelled = new Set<string>();
  return metro.flatMap(({ stations, colour, kind }) =>
    stations.map((station) => {
      const label = labelled.has(station[0]) ? '' : station[name];
      labelled.add(station[0]);
      return feature(
        { type: 'Point', coordinates: [station[2], station[3]] },
        { name: label, colour, rank: kind === 'metro' ? 0 : 1 },
      );
    }),
  );
}

const grow = (
  from: [number, number],
  to: [number, number],
): ['interpolate', ['linear'], ['zoom'], ...number[]] => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...from,
  ...to,
];

function baseLayers(colours: MapColours): LayerSpecification[] {
  return [...groundLayers(colours), ...metroLayers(colours), ...labelLayers(colours)];
}

function groundLayers(colours: MapColours): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': colours.land } },
    { id: 'city', type: 'fill', source: 'city', paint: { 'fill-color': colours.city } },
    {
      id: 'cells',
      type: 'line',
      source: 'cells',
      paint: { 'line-color': colours.cell, 'line-width': 1, 'line-dasharray': [3, 2] },
    },
    {
      id: 'water',
      type: 'line',
      source: 'water',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours.water,
        'line-width': [
          'interpolate',
          ['exponential', 1.6],
          ['zoom'],
          9,
          ['case', ['get', 'wide'], 3, 1.2],
          15,
          ['case', ['get', 'wide'], 42, 14],
        ],
      },
    },
    {
      id: 'streets',
      type: 'line',
      source: 'streets',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colours.street, 'line-width': grow([9, 0.8], [15, 7]) },
    },
    {
      id: 'rings',
      type: 'line',
      source: 'rings',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.ring, 'line-width': grow([9, 1.6], [15, 8]) },
    },
  ];
}

function metroLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      id: 'metro',
      type: 'line',
      source: 'metro',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['get', 'colour'],
        'line-opacity': ['case', ['==', ['get', 'kind'], 'metro'], 0.75, 0.4],
        'line-width': grow([9, 1.2], [15, 4]),
      },
    },
    {
      id: 'stations',
      type: 'circle',
      source: 'stations',
      minzoom: 10.5,
      paint: {
        'circle-radius': grow([10.5, 1.6], [15, 6]),
        'circle-color': colours.surface,
        'circle-stroke-color': ['get', 'colour'],
        'circle-stroke-width': grow([10.5, 1], [15, 2.5]),
      },
    },
  ];
}

function labelLayers(colours: MapColours): LayerSpecification[] {
  const paint = { 'text-color': colours.label, 'text-halo-color': colours.halo, 'text-halo-width': 1.4 };
  return [
    {
      id: 'street-names',
      type: 'symbol',
      source: 'streets',
      minzoom: 13.2,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': PLAIN,
        'text-size': 11,
        'symbol-placement': 'line',
        'symbol-spacing': 320,
      },
      paint,
    },
    {
      id: 'district-names',
      type: 'symbol',
      source: 'districts',
      minzoom: 9.4,
      maxzoom: 12.6,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': PLAIN,
        'text-size': 11,
        'text-letter-spacing': 0.06,
        'text-transform': 'uppercase',
        'text-max-width': 8,
      },
      paint: { ...paint, 'text-opacity': 0.75 },
    },
    {
      id: 'station-names',
      type: 'symbol',
      source: 'stations',
      minzoom: 11.6,
      filter: ['!=', ['get', 'name'], ''],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': PLAIN,
        'text-size': 12,
        'text-variable-anchor': ['top', 'left', 'right', 'bottom'],
        'text-radial-offset': 0.7,
        'text-max-width': 8,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint,
    },
  ];
}
