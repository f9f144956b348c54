// Makes the map's own layers out of the facts that the backend carries: lines of the metro with their stations, and
// districts as the cells round their centres. Needs no network; the output is never committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Delaunay } from 'd3-delaunay';

const FACTS = new URL('../../backend/listings/src/main/resources/geography/', import.meta.url);
const OUTPUT = new URL('../src/lib/geography/generated/', import.meta.url);

/** Closed lines; their last station is joined to the first one. */
const RINGS = new Set(['5', '11', '14']);

/** Stations that a line reaches by a branch: the order of its rows goes past them. */
const BRANCHES = {
  4: ['Киевская', 'Деловой центр', 'Москва-Сити'],
  11: ['Хорошёвская', 'Шелепиха', 'Деловой центр'],
};

/** Our own schematic middle lines of what is wet, west to east. Longitude and latitude. */
const WATER = {
  Москва: [
    [37.37, 55.836],
    [37.394, 55.829],
    [37.407, 55.815],
    [37.437, 55.811],
    [37.452, 55.8],
    [37.444, 55.789],
    [37.418, 55.787],
    [37.406, 55.778],
    [37.425, 55.769],
    [37.452, 55.769],
    [37.462, 55.762],
    [37.447, 55.752],
    [37.457, 55.741],
    [37.477, 55.744],
    [37.492, 55.757],
    [37.508, 55.763],
    [37.52, 55.757],
    [37.531, 55.748],
    [37.545, 55.746],
    [37.559, 55.753],
    [37.571, 55.753],
    [37.574, 55.745],
    [37.565, 55.736],
    [37.551, 55.727],
    [37.543, 55.717],
    [37.551, 55.71],
    [37.566, 55.711],
    [37.582, 55.717],
    [37.593, 55.727],
    [37.6, 55.734],
    [37.607, 55.742],
    [37.613, 55.7485],
    [37.623, 55.748],
    [37.634, 55.7475],
    [37.645, 55.7455],
    [37.653, 55.737],
    [37.656, 55.728],
    [37.65, 55.718],
    [37.64, 55.708],
    [37.63, 55.697],
    [37.63, 55.687],
    [37.645, 55.681],
    [37.665, 55.684],
    [37.684, 55.69],
    [37.69, 55.683],
    [37.678, 55.671],
    [37.678, 55.66],
    [37.695, 55.654],
    [37.716, 55.651],
    [37.735, 55.643],
    [37.757, 55.636],
    [37.78, 55.628],
    [37.803, 55.618],
    [37.84, 55.61],
  ],
  Яуза: [
    [37.66, 55.883],
    [37.655, 55.866],
    [37.647, 55.85],
    [37.657, 55.838],
    [37.672, 55.824],
    [37.688, 55.806],
    [37.704, 55.79],
    [37.695, 55.776],
    [37.68, 55.766],
    [37.666, 55.755],
    [37.652, 55.749],
    [37.644, 55.7465],
  ],
  'Канал имени Москвы': [
    [37.496, 55.92],
    [37.478, 55.895],
    [37.468, 55.872],
    [37.464, 55.85],
    [37.461, 55.832],
    [37.46, 55.815],
    [37.452, 55.8],
  ],
};

/** West, south, east, north of all that is drawn. */
const FRAME = [36.75, 55.1, 38.05, 56.05];

/** Degrees of longitude are shorter by this in Moscow; cells are cut in a plane where they are not. */
const SHORTER = Math.cos((55.75 * Math.PI) / 180);

const rows = (name) =>
  readFileSync(new URL(name, FACTS), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(';'));

const round = (value) => Math.round(value * 1e4) / 1e4;

/** Cells are a scheme: a hundred metres are near enough. */
const coarse = (value) => Math.round(value * 1e3) / 1e3;

function metro() {
  const lines = new Map();
  for (const [kind, code, name, colour, , station, english, lat, lon] of rows('stations.csv')) {
    if (!lines.has(code)) lines.set(code, { code, kind, name, colour: colour.toLowerCase(), stations: [] });
    lines.get(code).stations.push([station, english, round(+lon), round(+lat)]);
  }
  return [...lines.values()].map((line) => ({ ...line, tracks: tracks(line) }));
}

/** What to draw of a line, as indices of its stations: the way through them all, and a branch where there is one. */
function tracks({ code, stations }) {
  const indexOf = (name) => stations.findIndex(([station]) => station === name);
  const branch = (BRANCHES[code] ?? []).map(indexOf);
  const aside = new Set(branch.slice(1));
  const main = stations.map((_, index) => index).filter((index) => !aside.has(index));
  if (RINGS.has(code)) main.push(0);
  return branch.length === 0 ? [main] : [main, branch];
}

function districts() {
  const centres = rows('districts.csv').map(([okrug, name, english, lat, lon]) => ({
    okrug,
    name,
    english,
    at: [+lon, +lat],
  }));
  const [west, south, east, north] = FRAME;
  const cells = Delaunay.from(centres.map(({ at: [lon, lat] }) => [lon * SHORTER, lat])).voronoi([
    west * SHORTER,
    south,
    east * SHORTER,
    north,
  ]);
  return centres.map((centre, index) => ({
    ...centre,
    cell: (cells.cellPolygon(index) ?? []).slice(1).map(([x, y]) => [coarse(x / SHORTER), coarse(y)]),
  }));
}

const lineOf = (text) =>
  text.split(',').map((point) => {
    const [lat, lon] = point.trim().split(' ').map(Number);
    return [round(lon), round(lat)];
  });

function areas() {
  return Object.fromEntries(rows('areas.csv').map(([name, outline]) => [name, lineOf(outline)]));
}

function streets() {
  return rows('streets.csv').map(([name, corridor, line]) => ({ name, corridor, line: lineOf(line) }));
}

mkdirSync(OUTPUT, { recursive: true });
const write = (name, value) => writeFileSync(new URL(name, OUTPUT), JSON.stringify(value));
write('metro.json', metro());
write('city.json', { areas: areas(), districts: districts(), streets: streets(), water: WATER });
