import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { browserSignIn } from '../api/browser-sign-in';
import { createApiClient } from '../api/client';
import { createTokenKeeper } from '../api/token-keeper';
import { expectAccessible } from '../testing/axe';
import { fakeBackend, problem, unreachable } from '../testing/fake-backend';
import { aCard, aListing, anInterpretation, aPage, aSession } from '../testing/fixtures';
import { address, showAt } from '../testing/render-app';

const SEARCH = 'POST /api/v1/listings/search';
const INTERPRET = 'POST /api/v1/search/interpret';
const REFRESH = 'POST /api/v1/auth/refresh';
const FAVOURITES = 'GET /api/v1/me/favourites';
const LISTING = `GET /api/v1/listings/${aCard().id}`;
const LEADS = 'POST /api/v1/leads';
const LEGAL = {
  items: [
    {
      id: 'consent-1',
      kind: 'CONSENT',
      locale: 'ru',
      version: 1,
      title: '',
      body: '',
      sha256: '',
      draft: true,
    },
  ],
};
const empty = () => ({ items: [], total: 0, nextCursor: null });
const signedIn = () => {
  localStorage.setItem('wewall.session', '1');
  return createTokenKeeper(browserSignIn(createApiClient({ locale: () => 'ru' })));
};

describe('a backend that is away', () => {
  it('is told of in place of the list, and the same press brings it', async () => {
    let away = true;
    fakeBackend({ [SEARCH]: () => (away ? unreachable() : aPage()) });
    const { container, user } = await showAt('/search');
    await screen.findByText(/Нет связи с сервером/);
    await expectAccessible(container);
    away = false;
    await user.click(screen.getByRole('button', { name: 'Повторить' }));
    await screen.findByTestId('listing-card');
  });

  it('loses no sentence, not even over a reload', async () => {
    fakeBackend({ [SEARCH]: () => aPage(), [INTERPRET]: unreachable });
    const first = await showAt('/search');
    await first.user.type(await screen.findByTestId('search-input'), 'офис у Сокола{Enter}');
    await screen.findByText(/Нет связи с сервером/);
    first.unmount();
    fakeBackend({
      [SEARCH]: () => aPage(),
      [INTERPRET]: () => anInterpretation({ criteria: { deal: 'RENT' } }),
    });
    const { user } = await showAt('/search');
    expect((await screen.findByTestId<HTMLTextAreaElement>('search-input')).value).toBe('офис у Сокола');
    await user.click(screen.getByTestId('search-submit'));
    await waitFor(() => expect(address()).toContain('deal=RENT'));
  });

  it('that is busy says when to come again', async () => {
    fakeBackend({ [SEARCH]: () => problem(429, 'TOO_MANY_REQUESTS', { headers: { 'Retry-After': '0' } }) });
    await showAt('/search');
    await screen.findByText(/Слишком много запросов. Повторите через 0 с./);
    screen.getByRole('button', { name: 'Повторить' });
  });

  it('that broke gives a code for support', async () => {
    fakeBackend({ [SEARCH]: () => problem(503, 'UNAVAILABLE') });
    await showAt('/search');
    await screen.findByText('На сервере ошибка. Повторите чуть позже.');
    screen.getByText('Код для поддержки: trace-1');
  });
});

describe('a sign-in that ends in the middle', () => {
  it('is refreshed once, unseen', async () => {
    let refreshes = 0;
    const backend = fakeBackend({
      [REFRESH]: () => aSession({ accessToken: `access-${++refreshes}` }),
      [FAVOURITES]: ({ headers }) =>
        headers.get('Authorization') === 'Bearer access-1' ? problem(401, 'TOKEN_INVALID') : empty(),
    });
    await showAt('/favourites', { tokens: signedIn() });
    await screen.findByText('Здесь будет то, что вы отметите сердечком');
    expect(backend.bodiesOf(REFRESH)).toHaveLength(2);
    expect(screen.queryByText(/Вход закончился/)).toBeNull();
  });

  it('that cannot be refreshed is begun anew and leads back, with all that was typed', async () => {
    let over = false;
    const backend = fakeBackend({
      [REFRESH]: () => (over ? problem(401, 'REFRESH_REUSED') : aSession()),
      [FAVOURITES]: empty,
      'GET /api/v1/me/hidden': empty,
      [LISTING]: () => aListing(),
      'GET /api/v1/legal/texts': () => LEGAL,
      [LEADS]: () => problem(401, 'TOKEN_INVALID'),
      'POST /api/v1/auth/email': () => new Response(null, { status: 204 }),
      'POST /api/v1/auth/email/verify': () => aSession({ accessToken: 'access-anew' }),
    });
    const { user } = await showAt(`/l/${aCard().id}`, { tokens: signedIn() });
    await user.click(await screen.findByTestId('ask'));
    await user.type(screen.getByLabelText('Телефон'), '+7 900 000-00-00');
    await user.click(screen.getByRole('checkbox'));
    over = true;
    await user.click(screen.getByRole('button', { name: 'Отправить' }));
    expect((await screen.findAllByText(/Вход закончился. Войдите снова/)).length).toBeGreaterThan(0);
    expect(backend.calls.some(({ route }) => route === 'POST /api/v1/auth/guest')).toBe(false);
    await user.click(await screen.findByRole('link', { name: 'Войти', hidden: true }));
    await user.type(await screen.findByLabelText('Электронная почта'), 'anna@example.com{Enter}');
    await user.type(await screen.findByLabelText(/Код отправлен/), '123456{Enter}');
    await waitFor(() => expect(address()).toBe(`/l/${aCard().id}`));
    await user.click(await screen.findByTestId('ask'));
    expect(screen.getByLabelText<HTMLInputElement>('Как к вам обращаться').value).toBe('Анна');
    expect(screen.getByLabelText<HTMLInputElement>('Телефон').value).toBe('+7 900 000-00-00');
    expect(screen.queryByRole('link', { name: 'Войти', hidden: true })).toBeNull();
  });

  it('leads to no page of others', async () => {
    fakeBackend({
      'POST /api/v1/auth/email': () => new Response(null, { status: 204 }),
      'POST /api/v1/auth/email/verify': () => aSession(),
    });
    const tokens = createTokenKeeper(browserSignIn(createApiClient({ locale: () => 'ru' })));
    const { user } = await showAt(`/account?back=${encodeURIComponent('//evil.example/x')}`, { tokens });
    await user.type(await screen.findByLabelText('Электронная почта'), 'anna@example.com{Enter}');
    await user.type(await screen.findByLabelText(/Код отправлен/), '123456{Enter}');
    await screen.findByTestId('signed-in');
    expect(address()).toContain('/account');
  });
});
