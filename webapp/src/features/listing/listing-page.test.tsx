import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ListingDetail } from '../../api/schema';
import { createTokenKeeper } from '../../api/token-keeper';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend, problem } from '../../testing/fake-backend';
import { fakeHost } from '../../testing/fake-host';
import { aCard, aLetListing, aListing, aPage, aSession } from '../../testing/fixtures';
import { address, showAt } from '../../testing/render-app';
import { plainSpaces } from '../../testing/texts';

const SEARCH = 'POST /api/v1/listings/search';
const { id } = aCard();
const LISTING = `GET /api/v1/listings/${id}`;

const backend = (listing: ListingDetail = aListing()) =>
  fakeBackend({ [LISTING]: () => listing, [SEARCH]: () => aPage() });

const factsOf = (title: string) => {
  const section = screen.getByRole('heading', { name: title }).closest('section') ?? document.body;
  const names = within(section).getAllByRole('term');
  const values = within(section).getAllByRole('definition');
  return Object.fromEntries(
    names.map((name, index) => [plainSpaces(name.textContent), plainSpaces(values[index]?.textContent)]),
  );
};

describe('a listing', () => {
  it('shows its price in every form and what is in it', async () => {
    backend();
    await showAt(`/l/${id}`);
    expect((await screen.findByTestId('listing-title')).textContent).toBe('Офис 150 м² у метро Белорусская');
    expect(plainSpaces(screen.getByTestId('listing-price').textContent)).toBe('28 500 ₽ за м² в год');
    const others = screen.getByRole('list', { name: 'Цена в других единицах' });
    expect(
      within(others)
        .getAllByRole('listitem')
        .map(({ textContent }) => plainSpaces(textContent)),
    ).toEqual(['356 250 ₽ в месяц', '2 375 ₽ за м² в месяц', '4 275 000 ₽ в год']);
    screen.getByText(/плюс НДС, эксплуатационные расходы включены/);
  });

  it('shows its facts and terms, and no row for what is not known', async () => {
    backend();
    await showAt(`/l/${id}`);
    await screen.findByTestId('listing-title');
    expect(factsOf('Характеристики')).toEqual({
      Тип: 'Офис',
      Площадь: '150 м²',
      Этаж: '4 этаж из 10',
      'Высота потолков': '3,4 м',
      'Электрическая мощность': '25 кВт',
      Здание: 'БЦ «Белая площадь»',
      'Класс здания': 'B+',
      'Год постройки': '2009',
      Район: 'Тверской, ЦАО',
      Расположение: 'Внутри ТТК',
    });
    expect(factsOf('Условия')).toEqual({
      'Налог в цене': 'плюс НДС',
      'Эксплуатационные расходы': 'включены',
      Эксплуатация: '7 200 ₽ за м² в год',
      Депозит: '2 месяца',
      Каникулы: 'нет',
      Комиссия: 'нет',
    });
  });

  it('shows all stations, the description and that it is invented', async () => {
    backend();
    await showAt(`/l/${id}`);
    const metro = await screen.findByTestId('listing-metro');
    expect(within(metro).getAllByRole('listitem')).toHaveLength(3);
    screen.getByText(/Светлый офис/);
    screen.getByText('демо-данные');
    await waitFor(() => expect(document.title).toBe('Офис 150 м² у метро Белорусская · WEWALL'));
  });

  it('that is let shows what it brings and who rents it', async () => {
    backend(aLetListing());
    await showAt(`/l/${id}`);
    await screen.findByTestId('listing-title');
    expect(factsOf('Доходность')).toEqual({
      'Доходность до расходов': '10,4 %',
      'Окупаемость по аренде': '9,6 года',
      'Аренда в год': '6 240 000 ₽',
    });
    const lease = screen.getByRole('row', { name: /Аптека/ });
    expect(plainSpaces(lease.textContent)).toContain('520 000 ₽март 2024 г. – февраль 2029 г.7 % в год');
  });

  it('that is not let has no such part', async () => {
    backend();
    await showAt(`/l/${id}`);
    await screen.findByTestId('listing-title');
    expect(screen.queryByRole('heading', { name: 'Доходность' })).toBeNull();
  });

  it('is handed on by the address of the browser app', async () => {
    backend();
    const { user, host } = await showAt(`/miniapp/l/${id}`, { host: fakeHost({ basePath: '/miniapp' }) });
    await user.click(await screen.findByRole('button', { name: 'Поделиться' }));
    await screen.findByText('Ссылка скопирована');
    expect(host.shared).toEqual([{ url: `http://localhost:3000/l/${id}`, title: aCard().title }]);
  });

  it('opens from the list and leads back to it', async () => {
    backend();
    const { user } = await showAt('/search?deal=RENT');
    await user.click(await screen.findByRole('link', { name: aCard().title }));
    await user.click(await screen.findByRole('button', { name: 'К списку' }));
    await waitFor(() => expect(address()).toBe('/search?deal=RENT'));
  });

  it('that was opened by a link leads back to the search', async () => {
    backend();
    const { user } = await showAt(`/l/${id}`);
    await user.click(await screen.findByRole('button', { name: 'К списку' }));
    await waitFor(() => expect(address()).toBe('/search'));
  });

  it('leads back by the button of the host where it has one', async () => {
    backend();
    const { host } = await showAt(`/l/${id}`, { host: fakeHost({ hasBackButton: true }) });
    await screen.findByTestId('listing-title');
    expect(screen.queryByRole('button', { name: 'К списку' })).toBeNull();
    await waitFor(() => expect(host.back).not.toBeNull());
    host.back?.();
    await waitFor(() => expect(address()).toBe('/search'));
  });

  it.each([
    [404, 'LISTING_NOT_FOUND', 'Такого объявления нет'],
    [400, 'VALIDATION_FAILED', 'Такого объявления нет'],
    [410, 'LISTING_WITHDRAWN', 'Объявление снято с публикации'],
  ])('that answers %i leads to the search in a friendly way', async (status, code, title) => {
    fakeBackend({ [LISTING]: () => problem(status, code) });
    const { container } = await showAt(`/l/${id}`);
    await screen.findByRole('heading', { level: 1, name: title });
    expect(screen.getByRole('link', { name: 'Открыть поиск' }).getAttribute('href')).toBe('/search');
    await expectAccessible(container);
  });

  it('that could not be had is tried again, with a code for support', async () => {
    let tries = 0;
    fakeBackend({ [LISTING]: () => (++tries <= 3 ? problem(500, 'INTERNAL') : aListing()) });
    const { user } = await showAt(`/l/${id}`);
    expect((await screen.findByRole('alert')).textContent).toContain('trace-1');
    await user.click(screen.getByRole('button', { name: 'Повторить' }));
    await screen.findByTestId('listing-title');
  });

  it.each([
    ['to rent', aListing()],
    ['let', aLetListing()],
    ['without photos', aListing({ photos: [], photo: null, features: [], metro: [] })],
  ])('%s keeps nobody out', async (_, listing) => {
    backend(listing);
    const { container } = await showAt(`/l/${id}`);
    await screen.findByTestId('listing-title');
    await expectAccessible(container);
  });

  it('speaks English', async () => {
    backend(aLetListing());
    const { container } = await showAt(`/l/${id}`, { locale: 'en' });
    await screen.findByRole('heading', { name: 'Facts' });
    expect(plainSpaces(screen.getByTestId('listing-price').textContent)).toBe('₽60,000,000');
    await expectAccessible(container);
  });

  it('is sent into a chat as the message that the server prepared', async () => {
    const host = fakeHost({ canSendPrepared: true });
    fakeBackend({
      [`GET /api/v1/listings/${aListing().id}`]: () => aListing(),
      'POST /api/v1/me/shares': () => ({ id: 'prepared-1', expiresAt: '2026-11-25T12:00:00+03:00' }),
    });
    const tokens = createTokenKeeper({
      begin: () => Promise.resolve(aSession()),
      renew: () => Promise.resolve(aSession()),
    });
    const { user } = await showAt(`/l/${aListing().id}`, { host, tokens });
    await user.click(await screen.findByRole('button', { name: 'Поделиться' }));
    await waitFor(() => expect(host.prepared).toEqual(['prepared-1']));
    expect(host.shared).toEqual([]);
  });
});
