import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend, problem, unreachable } from '../../testing/fake-backend';
import { aCard, aPage } from '../../testing/fixtures';
import { showAt } from '../../testing/render-app';
import { plainSpaces } from '../../testing/texts';

const SHARED = 'GET /api/v1/searches/shared/token-1';
const SEARCH = 'POST /api/v1/listings/search';

describe('a search that was shared', () => {
  it('shows the words, the conditions and what there is now', async () => {
    const criteria = { deal: 'RENT', types: ['OFFICE'] };
    const backend = fakeBackend({
      [SHARED]: () => ({ name: 'Офисы у Сокола', criteria, text: 'панорамные окна', address: '' }),
      [SEARCH]: () => aPage({ total: 42 }),
    });
    const { container } = await showAt('/s/token-1');
    await screen.findByRole('heading', { level: 1, name: 'Офисы у Сокола' });
    screen.getByText('в описании: панорамные окна');
    await screen.findByRole('link', { name: aCard().title });
    const open = screen.getByTestId('open-search');
    expect(plainSpaces(open.textContent)).toBe('Показать 42 предложения');
    expect(decodeURIComponent(open.getAttribute('href') ?? '')).toBe(
      '/search?deal=RENT&types=OFFICE&text=панорамные окна',
    );
    expect(backend.bodiesOf(SEARCH)).toEqual([{ criteria, text: 'панорамные окна', limit: 8 }]);
    await expectAccessible(container);
  });

  it('that was closed says so kindly and leads on', async () => {
    fakeBackend({ [SHARED]: () => problem(404, 'SHARE_NOT_FOUND') });
    const { container } = await showAt('/s/token-1');
    await screen.findByRole('heading', { level: 1, name: 'Этот поиск больше не показывается' });
    expect(screen.getByRole('link', { name: 'Открыть поиск' }).getAttribute('href')).toBe('/search');
    await expectAccessible(container);
  });

  it('that could not be had can be tried again', async () => {
    fakeBackend({ [SHARED]: unreachable });
    await showAt('/s/token-1');
    await screen.findByText(/Нет связи с сервером/);
    screen.getByRole('button', { name: 'Повторить' });
  });
});
