import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { browserSignIn } from '../../api/browser-sign-in';
import { createApiClient } from '../../api/client';
import { createTokenKeeper } from '../../api/token-keeper';
import { fakeBackend } from '../../testing/fake-backend';
import { anInterpretation, aPage, aSession } from '../../testing/fixtures';
import { address, showAt } from '../../testing/render-app';

const SEARCH = 'POST /api/v1/listings/search';
const FOLLOW = 'POST /api/v1/me/searches';

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
});
