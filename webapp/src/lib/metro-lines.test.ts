// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lineColour } from './metro-lines';

const stations = readFileSync(
  fileURLToPath(
    new URL('../../../backend/listings/src/main/resources/geography/stations.csv', import.meta.url),
  ),
  'utf8',
);

describe('colours of metro lines', () => {
  it('are those of the stations that the backend knows', () => {
    const lines = new Map(
      stations
        .split('\n')
        .filter((row) => row !== '' && !row.startsWith('#'))
        .map((row) => row.split(';'))
        .map(([, , line, colour]) => [line ?? '', colour?.toLowerCase()]),
    );
    expect(lines.size).toBeGreaterThan(15);
    expect(new Map([...lines.keys()].map((line) => [line, lineColour(line)]))).toEqual(lines);
  });

  it('are absent for a line that nobody knows', () => {
    expect(lineColour('Линия метро на Марс')).toBeNull();
  });
});
