import { createApiClient, createTokenKeeper, I18nProvider, loadTexts } from '@wewall/webapp/shell';
import {
  aCard,
  address,
  aListing,
  aPage,
  aSession,
  expectAccessible,
  fakeBackend,
  problem,
  showAt,
} from '@wewall/webapp/testing';
import { render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OutsidePage } from './outside-page';
import { telegramSignIn } from './telegram-sign-in';

const SIGN_IN = 'POST /api/v1/auth/telegram';
const REFRESH = 'POST /api/v1/auth/refresh';
const LISTING = `GET /api/v1/listings/${aCard().id}`;
const SEARCH = 'POST /api/v1/listings/search';

const tokensOf = (initData: string) =>
  createTokenKeeper(telegramSignIn(createApiClient({ locale: () => 'ru' }), initData));

describe('the app inside Telegram', () => {
  it('signs the person in by the launch data, with no click', async () => {
    const backend = fakeBackend({ [SIGN_IN]: () => aSession(), [SEARCH]: () => aPage() });
    await showAt('/', { tokens: tokensOf('user=1&hash=abc') });
    await screen.findByRole('img', { name: 'Вы вошли как Анна Ветрова' });
    expect(backend.bodiesOf(SIGN_IN)).toEqual([{ initData: 'user=1&hash=abc' }]);
  });

  it('goes on unseen when the token is over', async () => {
    let refreshes = 0;
    const backend = fakeBackend({
      [SIGN_IN]: () => aSession(),
      [REFRESH]: () => aSession({ accessToken: `access-${++refreshes + 1}` }),
      [LISTING]: ({ headers }) =>
        headers.get('Authorization') === 'Bearer access-1' ? problem(401, 'TOKEN_EXPIRED') : aListing(),
      [SEARCH]: () => aPage(),
    });
    const { user } = await showAt('/', { tokens: tokensOf('hash=abc') });
    await screen.findByTestId('person');
    await user.click(await screen.findByRole('link', { name: aCard().title }));
    await screen.findByRole('heading', { level: 1, name: aCard().title });
    expect(address()).toBe(`/l/${aCard().id}`);
    expect(backend.bodiesOf(REFRESH)).toEqual([{ refreshToken: 'refresh-1' }]);
  });

  it('keeps tokens out of every storage', async () => {
    fakeBackend({ [SIGN_IN]: () => aSession(), [SEARCH]: () => aPage() });
    await showAt('/', { tokens: tokensOf('hash=abc') });
    await screen.findByTestId('person');
    const stored = [sessionStorage, localStorage].flatMap((storage) =>
      Array.from({ length: storage.length }, (_, index) => storage.getItem(storage.key(index) ?? '')),
    );
    const kept = [...stored, document.cookie, window.location.href].join();
    expect(kept).toContain('localhost');
    expect(kept).not.toMatch(/access-1|refresh-1/);
  });

  it('shows the search where the launch data are too old', async () => {
    fakeBackend({ [SIGN_IN]: () => problem(401, 'INIT_DATA_EXPIRED'), [SEARCH]: () => aPage() });
    await showAt('/', { tokens: tokensOf('hash=old') });
    await screen.findByText(/Войти по данным Telegram не удалось/);
    await screen.findByTestId('listing-card');
  });
});

describe('the page outside of Telegram', () => {
  it('leads to the same page of the browser app', async () => {
    const texts = await loadTexts('ru');
    const { container } = render(
      <I18nProvider locale="ru" texts={texts} onLocale={() => undefined}>
        <OutsidePage address="/search?deal=RENT" />
      </I18nProvider>,
    );
    const link = screen.getByRole('link', { name: 'Открыть в браузере' });
    expect(link.getAttribute('href')).toBe('/search?deal=RENT');
    await expectAccessible(container);
  });
});
