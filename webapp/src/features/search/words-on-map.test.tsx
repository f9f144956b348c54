import { screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CountRequest } from '../../api/schema';
import type { Box } from '../../lib/geography/geography';
import { fakeBackend } from '../../testing/fake-backend';
import { aPage } from '../../testing/fixtures';
import { showAt } from '../../testing/render-app';

const { sight, drawn, fitted } = vi.hoisted(() => ({
  sight: { box: [37, 55, 38, 56] as Box, zoom: 10 },
  drawn: vi.fn(),
  fitted: vi.fn(),
}));
vi.mock('../../components/map/drawable', () => ({ drawable: () => true }));
vi.mock('../../components/map/map-engine', () => ({
  createMapEngine: () =>
    Promise.resolve({
      chart: {
        getZoom: () => sight.zoom,
        getSource: (name: string) => ({ setData: (data: unknown) => drawn(name, data) as unknown }),
      },
      fit: fitted,
      boxInSight: () => sight.box,
      zoom: () => undefined,
    }),
}));

const SEARCH = 'POST /api/v1/listings/search';
const PLACES = 'POST /api/v1/listings/places';
const PINS = 'POST /api/v1/listings/pins';
const CLUSTERS = 'POST /api/v1/listings/map';

const places = (lon: number) => ({
  lon: [lon],
  lat: [55.75],
  count: [7],
  deal: ['RENT'],
  price: [90_000],
  total: 7,
});
const pins = {
  id: ['one'],
  lon: [37.6],
  lat: [55.75],
  type: ['OFFICE'],
  deal: ['RENT'],
  price: [1],
  total: 1,
};

beforeEach(() => {
  sight.zoom = 10;
  drawn.mockReset();
  fitted.mockReset();
});

/** How many listings each dot stands for that was drawn last. */
const dots = () =>
  (drawn.mock.calls as [string, GeoJSON.FeatureCollection][])
    .findLast(([name]) => name === 'dots')?.[1]
    .features.map(({ properties }) => properties?.count as number);

describe('the map of a search by words', () => {
  it('shows every place that holds them, not only those of the first page', async () => {
    const backend = fakeBackend({ [SEARCH]: () => aPage({ total: 7 }), [PLACES]: () => places(37.6) });
    await showAt('/search?deal=RENT&text=терраса&view=map');
    await screen.findByText(/^На карте 7 /);
    expect(backend.bodiesOf(PLACES)).toEqual([{ criteria: { deal: 'RENT' }, text: 'терраса' }]);
    await waitFor(() => expect(dots()).toEqual([7]));
  });

  it('asks for the listings in sight, or for clusters of them, by the words', async () => {
    sight.zoom = 14;
    const backend = fakeBackend({
      [SEARCH]: () => aPage(),
      [PINS]: () => ({ ...pins, total: 30_000 }),
      [CLUSTERS]: () => ({ type: 'FeatureCollection', features: [], total: 30_000 }),
    });
    await showAt('/search?text=терраса&view=map');
    await waitFor(() => expect(backend.bodiesOf(CLUSTERS)).toHaveLength(1));
    for (const route of [PINS, CLUSTERS]) {
      expect(backend.bodiesOf(route)[0]).toMatchObject({ criteria: {}, text: 'терраса' });
    }
  });

  it('goes to where they lead, and elsewhere by other words', async () => {
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
    sight.zoom = 14;
    fakeBackend({
      [SEARCH]: () => aPage(),
      [PINS]: () => pins,
      [PLACES]: ({ body }) => places((body as CountRequest).text == null ? 37.5 : 37.7),
    });
    const { user } = await showAt('/search?text=терраса');
    const west = () => (fitted.mock.lastCall?.[0] as Box | undefined)?.[0];
    await waitFor(() => expect(west()).toBeGreaterThan(37.6));
    await user.click(screen.getByRole('button', { name: /^Убрать: в описании/ }));
    await waitFor(() => expect(west()).toBeLessThan(37.6));
  });
});
