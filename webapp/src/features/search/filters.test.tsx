import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { SearchResponse } from '../../api/schema';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend } from '../../testing/fake-backend';
import { fakeHost } from '../../testing/fake-host';
import { aPage } from '../../testing/fixtures';
import { address, showAt } from '../../testing/render-app';
import { plainSpaces } from '../../testing/texts';

const SEARCH = 'POST /api/v1/listings/search';
const COUNT = 'POST /api/v1/listings/count';

const facets: SearchResponse['facets'] = {
  deal: [
    { value: 'RENT', count: 12_340 },
    { value: 'SALE', count: 7_660 },
  ],
  types: [{ value: 'OFFICE', count: 6_000 }],
  area: [
    { from: 10, to: 100, count: 4 },
    { from: 100, to: 1000, count: 2 },
  ],
};

const backend = () => fakeBackend({ [SEARCH]: () => aPage({ facets }), [COUNT]: () => ({ total: 21 }) });

/** Takes the page away at once: nothing of it has a last word. */
const reload = ({ unmount }: { unmount: () => void }) => {
  const kept = sessionStorage.getItem('wewall.ranges');
  unmount();
  sessionStorage.setItem('wewall.ranges', kept ?? '');
};

describe('the filters', () => {
  it('tell how many offers each choice has', async () => {
    backend();
    const { user } = await showAt('/search');
    const rented = await screen.findByRole('button', { name: /Аренда\s*12/ });
    expect(plainSpaces(rented.textContent)).toBe('Аренда12 340');
    await user.click(screen.getByRole('button', { name: 'Тип' }));
    expect(plainSpaces(screen.getByRole('button', { name: /Офис/ }).textContent)).toBe('Офис6 000');
  });

  it('switch the deal on and off', async () => {
    backend();
    const { user } = await showAt('/search?deal=SALE&price=..50000000');
    await user.click(screen.getByRole('button', { name: /^Аренда/ }));
    expect(address()).toBe('/search?deal=RENT');
    await user.click(screen.getByRole('button', { name: /^Аренда/ }));
    expect(address()).toBe('/search');
  });

  it('take several types one after the other', async () => {
    backend();
    const { user } = await showAt('/search');
    await user.click(screen.getByRole('button', { name: 'Тип' }));
    await user.click(screen.getByRole('button', { name: /Офис/ }));
    await user.click(screen.getByRole('button', { name: 'Склад' }));
    expect(address()).toBe('/search?types=OFFICE,WAREHOUSE');
  });

  it('count before a range holds, and hold it by the button', async () => {
    const { bodiesOf } = backend();
    const { user } = await showAt('/search');
    await user.click(screen.getByRole('button', { name: 'Площадь' }));
    await user.type(screen.getByRole('textbox', { name: 'Площадь, от' }), '100');
    await waitFor(() => expect(bodiesOf(COUNT).at(-1)).toEqual({ criteria: { area: { min: 100 } } }));
    expect(address()).toBe('/search');
    await user.click(screen.getByRole('button', { name: /Показать 21 объект/ }));
    expect(address()).toBe('/search?area=100..');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('tell what is wrong with a range', async () => {
    backend();
    const { user } = await showAt('/search?area=200..');
    await user.click(screen.getByRole('button', { name: 'Площадь' }));
    await user.type(screen.getByRole('textbox', { name: 'Площадь, до' }), '100');
    expect(screen.getByRole('alert').textContent).toBe('«От» больше, чем «до»');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Показать/ }).disabled).toBe(true);
  });

  it('speak of a month and a year where offers are to rent', async () => {
    backend();
    const { user } = await showAt('/search?deal=RENT');
    await user.click(screen.getByRole('button', { name: 'Цена' }));
    screen.getByRole('textbox', { name: 'Аренда в месяц, до' });
    screen.getByRole('textbox', { name: 'Ставка за м² в год, до' });
  });

  it('keep what is being typed over a reload, and give it up when they close', async () => {
    backend();
    const typed = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Площадь, от' });
    const first = await showAt('/search?area=..500');
    await first.user.click(screen.getByRole('button', { name: 'Площадь' }));
    await first.user.type(typed(), '100');
    reload(first);
    const { user } = await showAt('/search?area=..500');
    await user.click(screen.getByRole('button', { name: 'Площадь' }));
    expect(typed().value).toBe('100');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Площадь' }));
    expect(typed().value).toBe('');
  });

  it('close by Escape and give the focus back', async () => {
    backend();
    const { user } = await showAt('/search');
    const opener = screen.getByRole('button', { name: 'Площадь' });
    await user.click(opener);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('close by Escape where nothing inside has the focus', async () => {
    backend();
    const { user } = await showAt('/search');
    await user.click(screen.getByRole('button', { name: 'Тип' }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('close by a press elsewhere', async () => {
    backend();
    const { user } = await showAt('/search');
    await user.click(screen.getByRole('button', { name: 'Площадь' }));
    await user.click(screen.getByTestId('total'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('use the buttons of a host that has them', async () => {
    backend();
    const { user, host } = await showAt('/search', {
      host: fakeHost({ hasBackButton: true, hasMainButton: true }),
    });
    await user.click(screen.getByRole('button', { name: 'Площадь' }));
    await user.type(screen.getByRole('textbox', { name: 'Площадь, от' }), '100');
    await waitFor(() => expect(plainSpaces(host.main?.text)).toBe('Показать 21 объект'));
    expect(screen.queryByRole('button', { name: /Показать 21/ })).toBeNull();
    host.main?.press();
    await waitFor(() => expect(address()).toBe('/search?area=100..'));
    await waitFor(() => expect(host.main).toBeNull());
  });

  it('close by the back button of the host', async () => {
    backend();
    const { user, host } = await showAt('/search', { host: fakeHost({ hasBackButton: true }) });
    await user.click(screen.getByRole('button', { name: 'Площадь' }));
    await waitFor(() => expect(host.back).not.toBeNull());
    host.back?.();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(host.back).toBeNull());
  });

  it.each(['Тип', 'Площадь', 'Цена', 'Класс'])('keep nobody out of %s', async (name) => {
    backend();
    const { user, container } = await showAt('/search');
    await screen.findByTestId('listing-card');
    await user.click(screen.getByRole('button', { name }));
    await expectAccessible(container);
  });
});
