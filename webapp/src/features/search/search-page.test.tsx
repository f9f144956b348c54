import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../api/schema';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend, problem, unreachable } from '../../testing/fake-backend';
import { fakeHost } from '../../testing/fake-host';
import { aCard, aLetListing, aPage } from '../../testing/fixtures';
import { address, showAt } from '../../testing/render-app';
import { plainSpaces } from '../../testing/texts';

const SEARCH = 'POST /api/v1/listings/search';
const COUNT = 'POST /api/v1/listings/count';
const RENTED = '/search?deal=RENT&types=OFFICE';

const chips = () => screen.getAllByTestId('chip').map(({ textContent }) => plainSpaces(textContent));

describe('the list', () => {
  it('shows what the address asks for', async () => {
    const backend = fakeBackend({ [SEARCH]: () => aPage({ total: 142 }) });
    await showAt(RENTED);
    const card = await screen.findByTestId('listing-card');
    expect(backend.bodiesOf(SEARCH)[0]).toMatchObject({ criteria: { deal: 'RENT', types: ['OFFICE'] } });
    expect(plainSpaces(screen.getByTestId('total').textContent)).toBe('142 предложения');
    expect(card.dataset.id).toBe(aCard().id);
    expect(plainSpaces(within(card).getByTestId('listing-price').textContent)).toContain(
      '28 500 ₽ за м² в год',
    );
    expect(plainSpaces(within(card).getByTestId('listing-metro').textContent)).toContain('Белорусская5 мин');
    expect(chips()).toEqual(['Аренда', 'Офис']);
  });

  it('shows the yield of let premises', async () => {
    fakeBackend({ [SEARCH]: () => aPage({ items: [aLetListing()] }) });
    await showAt('/search?tenanted=true');
    expect(plainSpaces((await screen.findByTestId('listing-card')).textContent)).toContain('10,4 % годовых');
  });

  it('loses a condition when its chip is pressed', async () => {
    fakeBackend({ [SEARCH]: () => aPage() });
    const { user, host } = await showAt(RENTED);
    await user.click(screen.getByRole('button', { name: 'Убрать: Офис' }));
    expect(address()).toBe('/search?deal=RENT');
    expect(host.touches).toBe(1);
  });

  it('goes on page by page, each listing once', async () => {
    const [first, second] = [aCard(), aCard({ id: 'second' })];
    const backend = fakeBackend({
      [SEARCH]: ({ body }) =>
        (body as SearchRequest).cursor == null
          ? aPage({ items: [first], total: 2, nextCursor: 'page-2' })
          : aPage({ items: [first, second], total: 2 }),
    });
    const { user } = await showAt('/search');
    await user.click(await screen.findByRole('button', { name: 'Показать ещё' }));
    await waitFor(() => expect(screen.getAllByTestId('listing-card')).toHaveLength(2));
    expect(backend.bodiesOf(SEARCH).at(-1)).toMatchObject({ cursor: 'page-2' });
    expect(screen.queryByRole('button', { name: 'Показать ещё' })).toBeNull();
  });

  it('is put in another order, and the address says so', async () => {
    const backend = fakeBackend({ [SEARCH]: () => aPage() });
    const { user } = await showAt('/search');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Порядок' }), 'Сначала дешёвые');
    expect(address()).toBe('/search?sort=PRICE_ASC');
    await waitFor(() =>
      expect(backend.bodiesOf(SEARCH).at(-1)).toMatchObject({ criteria: { sort: 'PRICE_ASC' } }),
    );
  });

  it('that is empty names the one condition in the way', async () => {
    fakeBackend({
      [SEARCH]: () => aPage({ items: [], total: 0 }),
      [COUNT]: ({ body }) => ({ total: JSON.stringify(body).includes('OFFICE') ? 0 : 31 }),
    });
    const { user } = await showAt(RENTED);
    await user.click(await screen.findByRole('button', { name: /без «Офис» — 31/ }));
    expect(address()).toBe('/search?deal=RENT');
  });

  it('tells by which field it was refused', async () => {
    const errors = [{ field: 'criteria.area', code: 'ORDER', message: 'Площадь вверх ногами.' }];
    fakeBackend({ [SEARCH]: () => problem(400, 'VALIDATION_FAILED', { errors }) });
    await showAt('/search?area=200..100');
    expect((await screen.findByRole('alert')).textContent).toContain('Площадь вверх ногами.');
    expect(chips()).toEqual(['200–100 м²']);
  });

  it('comes after another try', async () => {
    let tries = 0;
    fakeBackend({ [SEARCH]: () => (++tries <= 3 ? unreachable() : aPage()) });
    const { user } = await showAt('/search');
    expect((await screen.findByRole('alert')).textContent).toContain('Нет связи с сервером');
    await user.click(screen.getByRole('button', { name: 'Повторить' }));
    await screen.findByTestId('listing-card');
  });

  it("has the host's back button only where the app was there before it", async () => {
    fakeBackend({ [SEARCH]: () => aPage() });
    const { user, host } = await showAt('/search', { host: fakeHost({ hasBackButton: true }) });
    expect(host.back).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Порядок' }), 'Сначала дешёвые');
    await waitFor(() => expect(host.back).not.toBeNull());
  });

  it.each([
    ['with offers', { [SEARCH]: () => aPage() }, 'listing-card'],
    [
      'without any',
      { [SEARCH]: () => aPage({ items: [], total: 0 }), [COUNT]: () => ({ total: 3 }) },
      'empty',
    ],
  ])('%s keeps nobody out', async (_, routes, shown) => {
    fakeBackend(routes);
    const { container } = await showAt(RENTED);
    await screen.findByTestId(shown);
    await expectAccessible(container);
  });

  it('that failed keeps nobody out', async () => {
    fakeBackend({ [SEARCH]: () => problem(500, 'INTERNAL') });
    const { container } = await showAt(RENTED);
    await screen.findByRole('alert');
    await expectAccessible(container);
  });

  it('speaks English', async () => {
    fakeBackend({ [SEARCH]: () => aPage() });
    await showAt(RENTED, { locale: 'en' });
    await screen.findByTestId('listing-card');
    expect(chips()).toEqual(['Rent', 'Office']);
  });
});
