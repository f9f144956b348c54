/** Longitude and latitude in degrees. */
export type Point = [lon: number, lat: number];

/** West, south, east and north edges in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** A station on one line: its name in Russian and English, and where it is. */
export type Station = [name: string, english: string, lon: number, lat: number];

export interface MetroLine {
  code: string;
  kind: 'metro' | 'mcc' | 'mcd';
  name: string;
  colour: string;
  stations: Station[];
  /** What to draw of it, as indices of stations. */
  tracks: number[][];
}

export interface District {
  okrug: string;
  name: string;
  english: string;
  at: Point;
  /** The cell round its centre: a scheme, no border. */
  cell: Point[];
}

export interface Street {
  name: string;
  corridor: string;
  line: Point[];
}

/** What the map draws apart from the metro. Rings and water are schematic lines of our own. */
export interface City {
  areas: Record<string, Point[]>;
  districts: District[];
  streets: Street[];
  water: Record<string, Point[]>;
}

/** The lines of the metro, MCC and MCD; loaded when they are first wanted. */
export async function loadMetro(): Promise<MetroLine[]> {
  const { default: metro } = await import('./generated/metro.json');
  return metro as unknown as MetroLine[];
}

export async function loadCity(): Promise<City> {
  const { default: city } = await import('./generated/city.json');
  return city as unknown as City;
}

/** All that is built up inside the ring road, with some room around it. */
export const MOSCOW: Box = [37.34, 55.56, 37.87, 55.92];
