import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend } from '../../testing/fake-backend';
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
