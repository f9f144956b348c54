import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { InvestmentRequest } from '../../api/schema';
import { presetOf } from '../../lib/presets';
import { expectAccessible } from '../../testing/axe';
import { anInvestment } from '../../testing/calculations';
import { browserSignIn } from '../../api/browser-sign-in';
import { createApiClient } from '../../api/client';
import { createTokenKeeper } from '../../api/token-keeper';
import { fakeBackend, problem } from '../../testing/fake-backend';
import { aLetListing, aSession } from '../../testing/fixtures';
import { showAt } from '../../testing/render-app';
import { plainSpaces } from '../../testing/texts';

const INVESTMENT = 'POST /api/v1/calculations/investment';
const EXPLANATION = 'POST /api/v1/calculations/explanation';
const TORNADO = 'POST /api/v1/calculations/tornado';

const routes = {
  [INVESTMENT]: () => anInvestment(),
  [EXPLANATION]: () => ({ sentences: [{ code: 'PAID_BACK', text: 'Вложенное возвращается за 9,5 года.' }] }),
};
const shown = (name: string) => plainSpaces(screen.getByTestId(`metric-${name}`).textContent);

describe('the calculator', () => {
  it('shows what the numbers come to, in figures, words and a chart', async () => {
    fakeBackend(routes);
    const { container } = await showAt('/calculator');
    await screen.findByTestId('result');
    expect(shown('irrLeveredPct')).toBe('11,9 %');
    await screen.findByText('Вложенное возвращается за 9,5 года.');
    const chart = await screen.findByTestId('chart-cash');
    expect(within(chart).getAllByRole('row')).toHaveLength(3);
    await expectAccessible(container);
  });

  it('reckons again as one types', async () => {
    const backend = fakeBackend(routes);
    const { user } = await showAt('/calculator');
    await screen.findByTestId('result');
    const price = screen.getByTestId('field-purchase.price');
    await user.clear(price);
    await user.type(price, '61,5 млн');
    await waitFor(() =>
      expect(backend.bodiesOf(INVESTMENT).at(-1)).toMatchObject({ purchase: { price: 61_500_000 } }),
    );
  });

  it('tells what is wrong at the field and keeps the result before it', async () => {
    const errors = [{ field: 'loan.ltvPct', code: 'OUT_OF_RANGE', message: 'Не больше 100.' }];
    fakeBackend({
      ...routes,
      [INVESTMENT]: ({ body }) =>
        (body as InvestmentRequest).loan?.ltvPct === 400
          ? problem(400, 'VALIDATION_FAILED', { errors })
          : anInvestment(),
    });
    const { user } = await showAt('/calculator');
    await screen.findByTestId('result');
    await user.type(screen.getByTestId('field-loan.ltvPct'), '0');
    await screen.findByText('Не больше 100.');
    expect(screen.getByTestId('field-loan.ltvPct').getAttribute('aria-invalid')).toBe('true');
    expect(shown('irrLeveredPct')).toBe('11,9 %');
  });

  it('keeps what was typed over a reload', async () => {
    fakeBackend(routes);
    const first = await showAt('/calculator');
    await screen.findByTestId('result');
    await first.user.type(screen.getByTestId('field-exit.years'), '2');
    first.unmount();
    await showAt('/calculator');
    expect((await screen.findByTestId<HTMLInputElement>('field-exit.years')).value).toBe('102');
  });

  it('begins with what a listing tells', async () => {
    const listing = aLetListing();
    const backend = fakeBackend({
      ...routes,
      [`GET /api/v1/listings/${listing.id}`]: () => listing,
      [`GET /api/v1/listings/${listing.id}/investment`]: () => ({
        investment: { ...presetOf('OFFICE', '2026-11-25'), discountRatePct: 19.5 },
        sources: [{ path: 'discountRatePct', source: 'ключевая ставка', date: '2026-11-20' }],
      }),
    });
    await showAt(`/calculator?listing=${listing.id}`);
    await screen.findByTestId('result');
    expect(backend.bodiesOf(INVESTMENT)[0]).toMatchObject({ discountRatePct: 19.5 });
    screen.getByText(/ключевая ставка/);
  });

  it('shows what matters most', async () => {
    fakeBackend({
      ...routes,
      [TORNADO]: () => ({
        metric: 'irrLeveredPct',
        baseValue: 11.9,
        bars: [{ path: 'purchase.price', start: 60e6, low: 54e6, high: 66e6, atLow: 13.1, atHigh: 10.8 }],
      }),
    });
    const { user, container } = await showAt('/calculator');
    await user.click(await screen.findByRole('tab', { name: 'Что важнее' }));
    const chart = await screen.findByTestId('chart-tornado');
    await within(chart).findByText('Цена');
    expect(plainSpaces(chart.textContent)).toContain('13,1 %');
    await expectAccessible(container);
  });
});

describe('a kept calculation', () => {
  const keeper = () => createTokenKeeper(browserSignIn(createApiClient({ locale: () => 'ru' })));
  const kept = {
    ...routes,
    'POST /api/v1/auth/guest': () => aSession(),
    'GET /api/v1/calculations': () => ({ items: [], nextCursor: null }),
    'POST /api/v1/calculations': () => ({ id: 'calculation-1' }),
    'DELETE /api/v1/calculations/calculation-1/share': () => new Response(null, { status: 204 }),
    'POST /api/v1/calculations/calculation-1/share': () => ({ token: 'abc', url: '/c/abc' }),
  };

  it('is kept once and handed on by a link', async () => {
    const backend = fakeBackend(kept);
    const { user, host } = await showAt('/calculator', { tokens: keeper() });
    await screen.findByTestId('result');
    await user.click(screen.getByTestId('keep'));
    await screen.findByText('Сохранено');
    await user.click(screen.getByTestId('share'));
    await waitFor(() => expect(host.shared[0]?.url).toBe('http://localhost:3000/c/abc'));
    await user.click(await screen.findByRole('button', { name: 'Закрыть доступ по ссылке' }));
    await waitFor(() =>
      expect(backend.calls.filter(({ route }) => route.startsWith('DELETE'))).toHaveLength(1),
    );
    expect(backend.bodiesOf('POST /api/v1/calculations')).toHaveLength(1);
  });

  it('that was shared is shown to anybody, to go on with its numbers', async () => {
    const investment = { ...presetOf('OFFICE', '2026-11-25'), discountRatePct: 21 };
    fakeBackend({
      ...routes,
      'GET /api/v1/calculations/shared/abc': () => ({
        title: 'Офис на Лесной',
        investment,
        listingId: null,
        sensitivity: null,
        monteCarlo: null,
        savedAt: '2026-11-25T10:00:00+03:00',
        version: 1,
      }),
    });
    const { user, container } = await showAt('/c/abc');
    await screen.findByRole('heading', { level: 1, name: 'Офис на Лесной' });
    await screen.findByTestId('result');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Продолжить с этими цифрами' }));
    expect((await screen.findByTestId<HTMLInputElement>('field-discountRatePct')).value).toBe('21');
  });

  it('that is shared no more says so', async () => {
    fakeBackend({ 'GET /api/v1/calculations/shared/abc': () => problem(404, 'CALCULATION_NOT_FOUND') });
    await showAt('/c/abc');
    await screen.findByText('Этот расчёт больше не показывается');
  });
});
