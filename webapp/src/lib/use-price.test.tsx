import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fakeBackend } from '../testing/fake-backend';
import { aListing, aPage } from '../testing/fixtures';
import { showAt } from '../testing/render-app';
import { plainSpaces } from '../testing/texts';

const { id } = aListing();
const shownPrice = async () => plainSpaces((await screen.findAllByTestId('listing-price'))[0]?.textContent);

describe('the unit of prices', () => {
  it('is chosen on a listing and holds in lists from then on', async () => {
    fakeBackend({
      [`GET /api/v1/listings/${id}`]: () => aListing(),
      'POST /api/v1/listings/search': () => aPage(),
    });
    const first = await showAt(`/l/${id}`);
    const others = await screen.findByRole('list', { name: 'Цена в других единицах' });
    await first.user.click(within(others).getByRole('button', { name: /4.275.000.₽ в год/ }));
    expect(await shownPrice()).toBe('4 275 000 ₽ в год');
    first.unmount();
    await showAt('/search');
    expect(await shownPrice()).toBe('4 275 000 ₽ в год28 500 ₽ за м² в год');
  });

  it('is chosen among the filters, and let go there', async () => {
    fakeBackend({
      'POST /api/v1/listings/search': () => aPage(),
      'POST /api/v1/listings/count': () => ({ total: 1 }),
    });
    const { user } = await showAt('/search?deal=RENT');
    await user.click(await screen.findByRole('button', { name: 'Цена' }));
    const month = await screen.findByRole('button', { name: 'в месяц' });
    await user.click(month);
    expect(await shownPrice()).toMatch(/^356 250 ₽ в месяц/);
    await user.click(month);
    expect(await shownPrice()).toMatch(/^28 500 ₽ за м² в год/);
  });

  it('that makes no sense is as if none were chosen', async () => {
    localStorage.setItem('wewall.unit.RENT', '"PER_PARROT"');
    fakeBackend({ 'POST /api/v1/listings/search': () => aPage() });
    await showAt('/search');
    expect(await shownPrice()).toMatch(/^28 500 ₽ за м² в год/);
  });
});
