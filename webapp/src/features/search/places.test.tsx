import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { SearchResponse } from '../../api/schema';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend } from '../../testing/fake-backend';
import { aPage } from '../../testing/fixtures';
import { address, showAt } from '../../testing/render-app';

const SEARCH = 'POST /api/v1/listings/search';

const facets: SearchResponse['facets'] = {
  metro: [{ value: 'Белорусская', count: 142 }],
  okrugs: [{ value: 'ЦАО', count: 5000 }],
  features: [{ value: 'PARKING', count: 77 }],
  area: [
    { from: 10, to: 100, count: 4 },
    { from: 100, to: 1000, count: 2 },
  ],
};
const backend = () =>
  fakeBackend({ [SEARCH]: () => aPage({ facets }), 'POST /api/v1/listings/count': () => ({ total: 21 }) });

describe('the picker of stations', () => {
  it('finds a station by a part of its name and puts it into the address', async () => {
    backend();
    const { user, container } = await showAt('/search');
    await user.click(await screen.findByRole('button', { name: 'Метро' }));
    await user.type(await screen.findByRole('searchbox', { name: 'Найти станцию' }), 'белорусс');
    const [station] = await screen.findAllByRole('button', { name: /^Белорусская\s*142$/ });
    await expectAccessible(container);
    if (station !== undefined) await user.click(station);
    expect(address()).toBe(`/search?metro=${encodeURIComponent('Белорусская')}`);
  });

  it('limits the way on foot', async () => {
    backend();
    const { user } = await showAt('/search');
    await user.click(await screen.findByRole('button', { name: 'Метро' }));
    await user.click(await screen.findByRole('button', { name: 'до 10 мин' }));
    expect(address()).toBe('/search?walkMinutes=10');
  });
});

describe('the other filters', () => {
  it('take an okrug', async () => {
    backend();
    const { user } = await showAt('/search');
    await user.click(await screen.findByRole('button', { name: 'Район' }));
    await user.click(await screen.findByRole('button', { name: /^ЦАО/ }));
    expect(address()).toBe(`/search?okrugs=${encodeURIComponent('ЦАО')}`);
  });

  it('take what premises have to have', async () => {
    backend();
    const { user } = await showAt('/search');
    await user.click(await screen.findByRole('button', { name: 'Ещё' }));
    await user.click(await screen.findByRole('button', { name: /^Парковка/ }));
    expect(address()).toBe('/search?features=PARKING');
  });

  it('move the sides of a range by thumbs as well', async () => {
    backend();
    const { user, container } = await showAt('/search');
    await screen.findByTestId('listing-card');
    await user.click(screen.getByRole('button', { name: 'Площадь' }));
    const thumb = screen.getByRole<HTMLInputElement>('slider', { name: 'Площадь: ползунок «от»' });
    thumb.value = '1';
    thumb.dispatchEvent(new Event('input', { bubbles: true }));
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Площадь, от' }).value).toBe('100'),
    );
    await expectAccessible(container);
  });
});
