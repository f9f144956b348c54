import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../testing/axe';
import { browserSignIn } from '../../api/browser-sign-in';
import { createApiClient } from '../../api/client';
import { createTokenKeeper } from '../../api/token-keeper';
import { fakeBackend, problem } from '../../testing/fake-backend';
import { aSession } from '../../testing/fixtures';
import { showAt } from '../../testing/render-app';

const TEXT = {
  id: 'policy-1',
  kind: 'POLICY',
  locale: 'ru',
  version: 1,
  title: 'Политика',
  body: 'Первый абзац.\n\nВторой абзац.',
  sha256: 'abc',
  draft: true,
};

describe('the page of everything else', () => {
  it('leads to every section', async () => {
    fakeBackend({});
    const { container } = await showAt('/account');
    await screen.findByRole('heading', { level: 1, name: 'Всё остальное' });
    const names = screen.getAllByRole('link').map(({ textContent }) => textContent);
    for (const name of ['Недавние', 'Подписки', 'Эксперт', 'Аналитика']) expect(names).toContain(name);
    await expectAccessible(container);
  });

  it.each([
    ['/analytics', 'Аналитика рынка'],
    ['/expert', 'Эксперт по недвижимости'],
    ['/chat', 'Чат с менеджером'],
  ])('%s says what it will be', async (path, title) => {
    fakeBackend({});
    const { container } = await showAt(path);
    await screen.findByRole('heading', { level: 1, name: title });
    await expectAccessible(container);
  });
});

describe('a legal text', () => {
  it('is shown in its newest version, marked as a draft', async () => {
    fakeBackend({
      'GET /api/v1/legal/texts': () => ({
        items: [TEXT, { ...TEXT, id: 'policy-2', version: 2, title: 'Новая политика' }],
      }),
    });
    const { container } = await showAt('/legal/policy');
    await screen.findByRole('heading', { level: 1, name: 'Новая политика' });
    screen.getByText(/ждёт проверки юриста/);
    await expectAccessible(container);
  });
});

describe('signing in by mail', () => {
  const SEND = 'POST /api/v1/auth/email';
  const VERIFY = 'POST /api/v1/auth/email/verify';
  const FAVOURITES = 'GET /api/v1/me/favourites';
  const keeper = () => createTokenKeeper(browserSignIn(createApiClient({ locale: () => 'ru' })));
  const sent = () => new Response(null, { status: 204 });

  it('takes an address, then the code of the mail', async () => {
    const backend = fakeBackend({
      [SEND]: sent,
      [VERIFY]: () => aSession(),
      [FAVOURITES]: () => ({ items: [], total: 0, nextCursor: null }),
    });
    const { user, container } = await showAt('/account', { tokens: keeper() });
    await user.type(await screen.findByLabelText('Электронная почта'), 'anna@example.com');
    await user.click(screen.getByRole('button', { name: 'Получить код' }));
    await user.type(await screen.findByLabelText(/Код отправлен на anna@example.com/), '123456');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Войти' }));
    await screen.findByTestId('signed-in');
    expect(backend.bodiesOf(VERIFY)).toEqual([{ email: 'anna@example.com', code: '123456' }]);
    await expectAccessible(container);
  });

  it('goes on after a reload, and tells when the code is wrong', async () => {
    fakeBackend({
      [SEND]: sent,
      [VERIFY]: () => problem(401, 'CODE_INVALID', { detail: 'Код не подошёл.' }),
    });
    const first = await showAt('/account', { tokens: keeper() });
    await first.user.type(await screen.findByLabelText('Электронная почта'), 'anna@example.com{Enter}');
    await screen.findByLabelText(/Код отправлен/);
    first.unmount();
    const { user } = await showAt('/account', { tokens: keeper() });
    await user.type(await screen.findByLabelText(/Код отправлен/), '000000{Enter}');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Код не подошёл.'));
  });

  it('can be undone', async () => {
    localStorage.setItem('wewall.session', '1');
    fakeBackend({
      'POST /api/v1/auth/refresh': () => aSession(),
      'POST /api/v1/auth/logout': sent,
      [FAVOURITES]: () => ({ items: [], total: 0, nextCursor: null }),
    });
    const { user } = await showAt('/account', { tokens: keeper() });
    await user.click(await screen.findByRole('button', { name: 'Выйти' }));
    await screen.findByTestId('sign-in');
    expect(localStorage.getItem('wewall.session')).toBeNull();
  });
});
