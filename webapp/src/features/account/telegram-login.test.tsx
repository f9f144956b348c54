import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserSignIn } from '../../api/browser-sign-in';
import { createApiClient } from '../../api/client';
import { createTokenKeeper } from '../../api/token-keeper';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend, problem } from '../../testing/fake-backend';
import { aSession } from '../../testing/fixtures';
import { showAt } from '../../testing/render-app';

const keeper = () => createTokenKeeper(browserSignIn(createApiClient({ locale: () => 'ru' })));
const FAVOURITES = { 'GET /api/v1/me/favourites': () => ({ items: [], total: 0, nextCursor: null }) };

describe('Log in with Telegram', () => {
  beforeEach(() => {
    const said = document.createElement('meta');
    said.name = 'wewall-telegram-login';
    said.content = 'on';
    document.head.append(said);
  });
  afterEach(() => document.querySelector('meta[name="wewall-telegram-login"]')?.remove());

  it('leads to the server, which knows where to come back to', async () => {
    fakeBackend({});
    const { container } = await showAt('/account?back=%2Fsearch%3Fdeal%3DRENT', { tokens: keeper() });
    const link = await screen.findByRole('link', { name: 'Войти через Telegram' });
    expect(link.getAttribute('href')).toBe('/api/v1/auth/telegram/oidc?page=%2Fsearch%3Fdeal%3DRENT');
    await expectAccessible(container);
  });

  it('has the app look for a sign-in once it is back', async () => {
    const backend = fakeBackend({ 'POST /api/v1/auth/refresh': () => aSession(), ...FAVOURITES });
    const { user, unmount } = await showAt('/account', { tokens: keeper() });
    const link = await screen.findByTestId('telegram-login');
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    unmount();
    await showAt('/account', { tokens: keeper() });
    await screen.findByTestId('signed-in');
    expect(backend.bodiesOf('POST /api/v1/auth/refresh')).toHaveLength(1);
  });

  it.each([
    ['cancelled', /отменён/],
    ['expired', /заново/],
    ['failed', /не подтвердил/],
    ['blocked', /не можем/],
    ['unavailable', /не отвечает/],
    ['something-new', /не подтвердил/],
  ])('says why it did not come about: %s', async (login, words) => {
    localStorage.setItem('wewall.session', '1');
    fakeBackend({ 'POST /api/v1/auth/refresh': () => problem(401, 'REFRESH_INVALID') });
    await showAt(`/account?login=${login}`, { tokens: keeper() });
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    screen.getByTestId('telegram-login');
  });
});

describe('where the server has no Log in with Telegram', () => {
  it('nobody is led there', async () => {
    fakeBackend({});
    await showAt('/account', { tokens: keeper() });
    await screen.findByTestId('sign-in');
    expect(screen.queryByTestId('telegram-login')).toBeNull();
  });
});
