import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { browserSignIn } from '../../api/browser-sign-in';
import { createApiClient } from '../../api/client';
import { createTokenKeeper } from '../../api/token-keeper';
import type { CountRequest, RelaxRequest } from '../../api/schema';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend } from '../../testing/fake-backend';
import { anInterpretation, aPage, aSession } from '../../testing/fixtures';
import { address, showAt } from '../../testing/render-app';

const SEARCH = 'POST /api/v1/listings/search';
const COUNT = 'POST /api/v1/listings/count';
const RELAX = 'POST /api/v1/listings/relax';
const FOLLOW = 'POST /api/v1/me/searches';

/** One step that loosens the price. */
const relaxed = (more: number) => ({
  total: 1,
  items: [
    {
      field: 'price',
      value: null,
      criteria: { deal: 'RENT', price: { max: 35_000 } },
      total: 1 + more,
      more,
      label: 'до 35 тыс',
    },
  ],
});

describe('words that were not understood', () => {
  it('can be looked for in descriptions, and that is a chip to take away', async () => {
    const backend = fakeBackend({
      [SEARCH]: () => aPage(),
      'POST /api/v1/search/interpret': () =>
        anInterpretation({ criteria: { deal: 'RENT' }, unrecognised: ['панорамный'] }),
    });
    const { user } = await showAt('/search');
    await user.type(await screen.findByTestId('search-input'), 'аренда панорамный{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Искать в описаниях' }));
    await waitFor(() =>
      expect(backend.bodiesOf(SEARCH).at(-1)).toMatchObject({
        criteria: { deal: 'RENT' },
        text: 'панорамный',
      }),
    );
    expect(decodeURIComponent(address())).toBe('/search?deal=RENT&text=панорамный');
    await user.click(screen.getByRole('button', { name: 'Убрать: в описании: панорамный' }));
    await waitFor(() => expect(address()).toBe('/search?deal=RENT'));
  });

  it('are followed with the search, the sentence is not', async () => {
    const backend = fakeBackend({
      [SEARCH]: () => aPage(),
      'POST /api/v1/auth/guest': () => aSession(),
      'GET /api/v1/me/favourites': () => ({ items: [], total: 0, nextCursor: null }),
      'GET /api/v1/me/hidden': () => ({ items: [], total: 0, nextCursor: null }),
      [FOLLOW]: () => ({}),
    });
    const tokens = createTokenKeeper(browserSignIn(createApiClient({ locale: () => 'ru' })));
    const { user } = await showAt('/search?deal=RENT&text=терраса', { tokens });
    await user.click(await screen.findByTestId('follow'));
    await waitFor(() =>
      expect(backend.bodiesOf(FOLLOW)).toEqual([
        { name: 'Аренда, в описании: терраса', criteria: { deal: 'RENT' }, notify: 'DAILY', text: 'терраса' },
      ]),
    );
  });

  it('hold in the number on the button of a filter', async () => {
    const backend = fakeBackend({ [SEARCH]: () => aPage(), [COUNT]: () => ({ total: 3 }) });
    const { user } = await showAt('/search?text=терраса');
    await user.click(await screen.findByRole('button', { name: 'Площадь' }));
    await user.type(screen.getByRole('textbox', { name: 'Площадь, от' }), '100');
    await waitFor(() =>
      expect(backend.bodiesOf(COUNT).at(-1)).toEqual({ criteria: { area: { min: 100 } }, text: 'терраса' }),
    );
  });

  it('hold in what is proposed where little fits, and in the same part of the map', async () => {
    const backend = fakeBackend({
      [SEARCH]: () => aPage(),
      [RELAX]: ({ body }) => relaxed((body as RelaxRequest).text === 'терраса' ? 4 : 999),
    });
    const { user } = await showAt('/search?deal=RENT&box=37.5,55.7,37.7,55.8&text=терраса');
    await user.click(await screen.findByRole('button', { name: 'до 35 тыс · +4' }));
    expect(backend.bodiesOf(RELAX)[0]).toEqual({
      criteria: { deal: 'RENT' },
      text: 'терраса',
      bbox: [37.5, 55.7, 37.7, 55.8],
    });
    expect(decodeURIComponent(address())).toContain('text=терраса');
  });

  it('are the first to be left out where nothing holds them', async () => {
    const backend = fakeBackend({
      [SEARCH]: () => aPage({ items: [], total: 0 }),
      [RELAX]: () => relaxed(4),
      [COUNT]: ({ body }) => ({ total: (body as CountRequest).text == null ? 31 : 0 }),
    });
    const { user, container } = await showAt('/search?deal=RENT&text=терраса');
    await screen.findByRole('button', { name: 'до 35 тыс · +4' });
    await expectAccessible(container);
    await user.click(await screen.findByRole('button', { name: 'без «в описании: терраса» — 31' }));
    expect(backend.bodiesOf(COUNT)).toEqual([{ criteria: { deal: 'RENT' } }]);
    expect(address()).toBe('/search?deal=RENT');
  });

  it('go with all the rest when the search is started over', async () => {
    fakeBackend({
      [SEARCH]: () => aPage({ items: [], total: 0 }),
      [RELAX]: () => ({ total: 0, items: [] }),
      [COUNT]: () => ({ total: 0 }),
    });
    const { user } = await showAt('/search?deal=RENT&text=терраса');
    await user.click(await screen.findByRole('button', { name: 'Начать заново' }));
    expect(address()).toBe('/search');
  });
});
