import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { browserSignIn } from '../../api/browser-sign-in';
import { createApiClient } from '../../api/client';
import type { Comparison, KeptListing, SavedSearch } from '../../api/schema';
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

  it('is kept, handed on and opened again', async () => {
    const kept: Comparison = {
      id: 'comparison-1',
      name: null,
      items: [office, shop].map((listing) => ({ id: listing.id, listing, withdrawn: false })),
      rows: [],
      createdAt: '2026-11-25T10:00:00+03:00',
      updatedAt: '2026-11-25T10:00:00+03:00',
    };
    let items: Comparison[] = [];
    const backend = fakeBackend({
      ...routes,
      [GUEST]: () => aSession(),
      'GET /api/v1/me/comparisons': () => ({ items, total: items.length, nextCursor: null }),
      'POST /api/v1/me/comparisons': () => (items = [kept])[0],
    });
    const { user, host, container } = await showAt(`/compare?ids=${office.id},shop`, { tokens: browser() });
    await user.click(await screen.findByRole('button', { name: 'Сохранить сравнение' }));
    await screen.findByRole('button', { name: 'Сохранено' });
    expect(backend.bodiesOf('POST /api/v1/me/comparisons')).toEqual([{ listingIds: [office.id, 'shop'] }]);
    const again = within(screen.getByTestId('kept-comparisons')).getByRole('link', { hidden: true });
    expect(again.getAttribute('href')).toBe(`/compare?ids=${office.id},shop`);
    await user.click(screen.getByRole('button', { name: 'Поделиться' }));
    await screen.findByText('Ссылка скопирована');
    expect(host.shared[0]?.url).toBe(`http://localhost:3000/compare?ids=${office.id},shop`);
    await expectAccessible(container);
  });

  it('says how to pick where nothing is picked', async () => {
    fakeBackend({});
    await showAt('/compare');
    await screen.findByText('Выберите от двух до пяти объявлений');
  });
});

describe('an offer that is hidden', () => {
  const HIDE = `PUT /api/v1/me/hidden/${aCard().id}`;
  const UNHIDE = `DELETE /api/v1/me/hidden/${aCard().id}`;

  function shelfOfHidden(...begun: KeptListing[]) {
    let hidden = begun;
    return {
      [GUEST]: () => aSession(),
      [FAVOURITES]: () => shelf(),
      'GET /api/v1/me/hidden': () => shelf(...hidden),
      [HIDE]: () => {
        hidden = [keptCard()];
        return hidden[0];
      },
      [UNHIDE]: () => {
        hidden = [];
        return new Response(null, { status: 204 });
      },
    };
  }

  it('leaves a place to bring it back from', async () => {
    const backend = fakeBackend({ ...shelfOfHidden(), [SEARCH]: () => aPage() });
    const { user, container } = await showAt('/search', { tokens: browser() });
    await user.click(await screen.findByRole('button', { name: `Не показывать: ${aCard().title}` }));
    await screen.findByText(`Больше не покажем: ${aCard().title}`);
    expect(screen.queryByTestId('listing-card')).toBeNull();
    await waitFor(() => expect(backend.bodiesOf(HIDE)).toHaveLength(1));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Вернуть' }));
    await screen.findByTestId('listing-card');
    await waitFor(() => expect(backend.bodiesOf(UNHIDE)).toHaveLength(1));
  });

  it('can be found and brought back later', async () => {
    signedIn();
    fakeBackend({ ...shelfOfHidden(keptCard()), [REFRESH]: () => aSession() });
    const { user, container } = await showAt('/hidden', { tokens: browser() });
    await user.click(await screen.findByRole('button', { name: `Вернуть: ${aCard().title}` }));
    await screen.findByText('Скрытых объявлений нет');
    await expectAccessible(container);
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

  it('is handed on by a link, which can be closed', async () => {
    signedIn();
    let shared = false;
    const backend = fakeBackend({
      [REFRESH]: () => aSession(),
      [SEARCHES]: () => ({
        items: [{ ...SAVED, shareUrl: shared ? 'http://localhost:3000/s/token-1' : null }],
        total: 1,
        nextCursor: null,
      }),
      'POST /api/v1/me/searches/search-1/share': () => {
        shared = true;
        return { token: 'token-1', url: 'http://localhost:3000/s/token-1' };
      },
      'DELETE /api/v1/me/searches/search-1/share': () => {
        shared = false;
        return new Response(null, { status: 204 });
      },
    });
    const { user, host } = await showAt('/searches', { tokens: browser() });
    await user.click(await screen.findByRole('button', { name: 'Поделиться' }));
    await waitFor(() =>
      expect(host.shared).toEqual([{ url: 'http://localhost:3000/s/token-1', title: SAVED.name }]),
    );
    await user.click(await screen.findByRole('button', { name: 'Закрыть доступ по ссылке' }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Закрыть доступ по ссылке' })).toBeNull(),
    );
    expect(backend.calls.filter(({ route }) => route.endsWith('/share'))).toHaveLength(2);
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
