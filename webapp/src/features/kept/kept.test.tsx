import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { browserSignIn } from '../../api/browser-sign-in';
import { createApiClient } from '../../api/client';
import type { KeptListing, SavedSearch } from '../../api/schema';
import { createTokenKeeper } from '../../api/token-keeper';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend } from '../../testing/fake-backend';
import { aCard, aLetListing, aListing, aPage, aSession } from '../../testing/fixtures';
import { showAt } from '../../testing/render-app';

const GUEST = 'POST /api/v1/auth/guest';
const REFRESH = 'POST /api/v1/auth/refresh';
const FAVOURITES = 'GET /api/v1/me/favourites';
const SEARCHES = 'GET /api/v1/me/searches';
const SEARCH = 'POST /api/v1/listings/search';
const KEEP = `PUT /api/v1/me/favourites/${aCard().id}`;

const browser = () => createTokenKeeper(browserSignIn(createApiClient({ locale: () => 'ru' })));
const signedIn = () => localStorage.setItem('wewall.session', '1');
const keptCard = (changes: Partial<KeptListing> = {}): KeptListing => ({
  id: aCard().id,
  listing: aCard(),
  keptAt: '2026-11-25T10:00:00+03:00',
  priceWhenKept: aCard().price,
  lastFall: null,
  withdrawn: false,
  ...changes,
});
const shelf = (...items: KeptListing[]) => ({ items, total: items.length, nextCursor: null });

const SAVED: SavedSearch = {
  id: 'search-1',
  name: 'Офисы у Белорусской',
  criteria: { deal: 'RENT', types: ['OFFICE'] },
  text: null,
  notify: 'DAILY',
  newCount: 3,
  shareUrl: null,
  version: 4,
  createdAt: '2026-11-25T10:00:00+03:00',
  updatedAt: '2026-11-25T10:00:00+03:00',
};

describe('favourites', () => {
  it('are kept for a guest who is made by the first heart', async () => {
    const backend = fakeBackend({
      [SEARCH]: () => aPage(),
      [GUEST]: () => aSession(),
      [KEEP]: () => keptCard(),
      [FAVOURITES]: () => shelf(keptCard()),
    });
    const { user } = await showAt('/search', { tokens: browser() });
    const heart = await screen.findByTestId('favourite');
    expect(heart.getAttribute('aria-pressed')).toBe('false');
    await user.click(heart);
    await waitFor(() => expect(backend.bodiesOf(KEEP)).toHaveLength(1));
    expect(backend.calls.find(({ route }) => route === KEEP)?.headers.get('Authorization')).toBe(
      'Bearer access-1',
    );
    await waitFor(() => expect(screen.getByTestId('favourite').getAttribute('aria-pressed')).toBe('true'));
  });

  it('tell what became of them', async () => {
    signedIn();
    fakeBackend({
      [REFRESH]: () => aSession(),
      [FAVOURITES]: () =>
        shelf(keptCard({ withdrawn: true }), keptCard({ id: 'b', priceWhenKept: 2 * aCard().price })),
    });
    const { container } = await showAt('/favourites', { tokens: browser() });
    await screen.findByText('снято с публикации');
    screen.getByText(/^было/);
    await expectAccessible(container);
  });

  it('are explained where there are none', async () => {
    fakeBackend({});
    const { container } = await showAt('/favourites', { tokens: browser() });
    await screen.findByText('Здесь будет то, что вы отметите сердечком');
    await expectAccessible(container);
  });
});

describe('a comparison', () => {
  const [office, shop] = [aListing(), aLetListing({ id: 'shop' })];
  const routes = {
    [`GET /api/v1/listings/${office.id}`]: () => office,
    'GET /api/v1/listings/shop': () => shop,
  };

  it('puts the listings of its address side by side', async () => {
    fakeBackend(routes);
    const { container, user } = await showAt(`/compare?ids=${office.id},shop`);
    const table = await screen.findByTestId('comparison');
    await waitFor(() => expect(within(table).getAllByRole('columnheader')).toHaveLength(2));
    within(table).getByRole('row', { name: /Доходность/ });
    within(table).getByRole('row', { name: /Район/ });
    await expectAccessible(container);
    await user.click(screen.getByRole('checkbox', { name: 'Только отличия' }));
    expect(within(table).queryByRole('row', { name: /Район/ })).toBeNull();
  });

  it('says how to pick where nothing is picked', async () => {
    fakeBackend({});
    await showAt('/compare');
    await screen.findByText('Выберите от двух до пяти объявлений');
  });
});

describe('a search that is followed', () => {
  it('is saved with its conditions as its name', async () => {
    const backend = fakeBackend({
      [SEARCH]: () => aPage(),
      [GUEST]: () => aSession(),
      'POST /api/v1/me/searches': () => SAVED,
      [SEARCHES]: () => ({ items: [SAVED], total: 1, nextCursor: null }),
      [FAVOURITES]: () => shelf(),
    });
    const { user } = await showAt('/search?deal=RENT&types=OFFICE', { tokens: browser() });
    await user.click(await screen.findByTestId('follow'));
    await screen.findByRole('link', { name: 'Поиск сохранён' });
    expect(backend.bodiesOf('POST /api/v1/me/searches')).toEqual([
      { name: 'Аренда, Офис', criteria: { deal: 'RENT', types: ['OFFICE'] }, notify: 'DAILY' },
    ]);
  });

  it('is told how often one wants to hear of it', async () => {
    signedIn();
    const backend = fakeBackend({
      [REFRESH]: () => aSession(),
      [SEARCHES]: () => ({ items: [SAVED], total: 1, nextCursor: null }),
      'PATCH /api/v1/me/searches/search-1': () => ({ ...SAVED, notify: 'OFF' }),
    });
    const { user, container } = await showAt('/searches', { tokens: browser() });
    await screen.findByText('3 новых');
    await expectAccessible(container);
    await user.selectOptions(screen.getByRole('combobox'), 'Не уведомлять');
    await waitFor(() =>
      expect(backend.bodiesOf('PATCH /api/v1/me/searches/search-1')).toEqual([{ notify: 'OFF', version: 4 }]),
    );
  });
});
