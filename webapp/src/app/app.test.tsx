import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { TokenKeeper } from '../api/token-keeper';
import { expectAccessible } from '../testing/axe';
import { fakeBackend } from '../testing/fake-backend';
import { fakeHost } from '../testing/fake-host';
import { aCard, aPage, aSession } from '../testing/fixtures';
import { address, showAt } from '../testing/render-app';

const SEARCH = 'POST /api/v1/listings/search';
const home = () => fakeBackend({ [SEARCH]: () => aPage({ total: 20_000 }) });

const keeper = (start: TokenKeeper['start']): TokenKeeper => ({
  start,
  ensure: () => Promise.resolve(aSession().user),
  take: () => undefined,
  forget: () => undefined,
  accessToken: () => null,
  replace: () => Promise.resolve(null),
  onOver: () => () => undefined,
});

describe('the app', () => {
  it('begins with what is new and tells the host that it is there', async () => {
    const backend = home();
    const { host, container } = await showAt('/');
    await screen.findByTestId('listing-card');
    expect(backend.bodiesOf(SEARCH)).toEqual([{ criteria: {}, sort: 'NEWEST', limit: 8 }]);
    expect(host.isReady).toBe(true);
    await expectAccessible(container);
  });

  it('lives below the base of its host', async () => {
    home();
    const { user } = await showAt('/miniapp/', { host: fakeHost({ basePath: '/miniapp' }) });
    await user.click(await screen.findByRole('link', { name: /Все предложения/ }));
    expect(address()).toBe('/miniapp/search');
    await screen.findByTestId('total');
  });

  it('speaks the other language at once and from then on', async () => {
    home();
    const { user } = await showAt('/');
    await user.click(screen.getByRole('button', { name: 'English' }));
    await screen.findByRole('heading', { name: 'Premises for business in one sentence' });
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(localStorage.getItem('wewall.locale')).toBe('en');
  });

  it('tells of an address that leads nowhere', async () => {
    home();
    const { container } = await showAt('/nowhere');
    screen.getByRole('heading', { level: 1, name: 'Такой страницы нет' });
    await expectAccessible(container);
  });

  it('shows who is signed in', async () => {
    home();
    const { container } = await showAt('/', { tokens: keeper(() => Promise.resolve(aSession().user)) });
    expect((await screen.findByRole('img', { name: 'Вы вошли как Анна Ветрова' })).textContent).toBe('АВ');
    await expectAccessible(container);
  });

  it('goes on where the sign-in fails, and offers another try', async () => {
    home();
    const start = vi.fn<TokenKeeper['start']>(() => Promise.resolve(aSession().user));
    start.mockRejectedValueOnce(new Error('refused'));
    const { user } = await showAt('/', { tokens: keeper(start) });
    await screen.findByText(/Войти по данным Telegram не удалось/);
    await screen.findByTestId('listing-card');
    await user.click(screen.getByRole('button', { name: 'Повторить' }));
    await screen.findByTestId('person');
  });

  it('shows a page instead of nothing where it breaks', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    fakeBackend({ [SEARCH]: () => aPage({ items: [aCard({ metro: undefined as never })] }) });
    await showAt('/');
    await screen.findByRole('heading', { name: 'Что-то сломалось' });
    screen.getByRole('button', { name: 'Обновить страницу' });
  });
});
