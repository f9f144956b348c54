import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createTokenKeeper } from '../../api/token-keeper';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend, problem } from '../../testing/fake-backend';
import { fakeHost } from '../../testing/fake-host';
import { aListing, aSession } from '../../testing/fixtures';
import { showAt } from '../../testing/render-app';

const LEADS = 'POST /api/v1/leads';
const { id } = aListing();
const routes = {
  [`GET /api/v1/listings/${id}`]: () => aListing(),
  'GET /api/v1/legal/texts': () => ({
    items: [
      {
        id: 'consent-1',
        kind: 'CONSENT',
        locale: 'ru',
        version: 1,
        title: '',
        body: '',
        sha256: '',
        draft: true,
      },
    ],
  }),
  [LEADS]: () => ({ id: 'lead-1', status: 'NEW' }),
};
const anna = () => {
  const session = aSession();
  const begun = { ...session, user: { ...session.user, username: 'anna_v' } };
  return createTokenKeeper({ begin: () => Promise.resolve(begun), renew: () => Promise.resolve(begun) });
};

describe('a request for a call or a viewing', () => {
  it('is sent once with the consent that was given', async () => {
    const backend = fakeBackend(routes);
    const { user, host, container } = await showAt(`/l/${id}`);
    await user.click(await screen.findByTestId('ask'));
    await user.type(screen.getByLabelText('Как к вам обращаться'), 'Анна');
    await user.type(screen.getByLabelText('Телефон'), '+7 900 000-00-00');
    expect(host.guarded).toBe(true);
    expect(screen.getByRole('button', { name: 'Отправить' }).hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('checkbox'));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Отправить' }));
    await screen.findByText('Менеджер свяжется с вами. Заявка уже сохранена.');
    expect(backend.bodiesOf(LEADS)).toEqual([
      {
        kind: 'CALL',
        listingId: id,
        contact: { name: 'Анна', phone: '+7 900 000-00-00', email: null },
        message: null,
        times: null,
        consent: { textId: 'consent-1' },
      },
    ]);
    await waitFor(() => expect(host.guarded).toBe(false));
  });

  it('names up to three times for a viewing', async () => {
    const backend = fakeBackend(routes);
    const { user, container } = await showAt(`/l/${id}`);
    await user.click(await screen.findByTestId('ask'));
    await user.click(await screen.findByRole('button', { name: 'Хочу посмотреть' }));
    await user.type(screen.getByLabelText('Удобное время 1'), '2026-12-01T15:00');
    await user.click(screen.getByRole('button', { name: 'Ещё время' }));
    await user.type(screen.getByLabelText('Удобное время 2'), '2026-12-02T10:30');
    await user.click(screen.getByRole('button', { name: 'Ещё время' }));
    expect(screen.queryByRole('button', { name: 'Ещё время' })).toBeNull();
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Телефон'), '89000000000');
    await user.click(screen.getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Отправить' }));
    await waitFor(() =>
      expect(backend.bodiesOf(LEADS)).toMatchObject([
        { kind: 'VIEWING', times: ['2026-12-01T15:00:00+03:00', '2026-12-02T10:30:00+03:00'] },
      ]),
    );
  });

  it('keeps what was typed over a reload, and tells what is wrong at its field', async () => {
    fakeBackend({
      ...routes,
      [LEADS]: () =>
        problem(400, 'VALIDATION_FAILED', {
          errors: [{ field: 'contact.phone', code: 'FORMAT', message: 'это не номер телефона' }],
        }),
    });
    const first = await showAt(`/l/${id}`);
    await first.user.click(await screen.findByTestId('ask'));
    await first.user.type(screen.getByLabelText('Телефон'), '12');
    first.unmount();
    const { user } = await showAt(`/l/${id}`);
    await user.click(await screen.findByTestId('ask'));
    expect(screen.getByLabelText<HTMLInputElement>('Телефон').value).toBe('12');
    await user.click(await screen.findByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Отправить' }));
    await waitFor(() => expect(screen.getByLabelText('Телефон').getAttribute('aria-invalid')).toBe('true'));
    expect((await screen.findAllByText('это не номер телефона')).length).toBeGreaterThan(0);
  });

  it('takes the number and the name from the messenger, and is sent by its button', async () => {
    const backend = fakeBackend(routes);
    const host = fakeHost({
      kind: 'telegram',
      hasMainButton: true,
      canAskPhone: true,
      askPhone: () => Promise.resolve('+79000000000'),
    });
    const { user } = await showAt(`/l/${id}`, { host, tokens: anna() });
    await screen.findByTestId('person');
    await waitFor(() => expect(host.main?.text).toBe('Оставить заявку'));
    host.main?.press();
    await user.click(await screen.findByRole('button', { name: 'Взять из Telegram' }));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Телефон').value).toBe('+79000000000'),
    );
    await user.click(screen.getByRole('checkbox'));
    await waitFor(() => expect(host.main).toMatchObject({ text: 'Отправить', enabled: true }));
    host.main?.press();
    await screen.findByText('Заявка принята');
    expect(backend.bodiesOf(LEADS)).toMatchObject([
      { contact: { name: 'Анна', phone: '+79000000000', telegram: 'anna_v' } },
    ]);
    expect(host.outcomes).toEqual([true]);
  });
});

describe('an offer that is out of date', () => {
  it('is reported with the reason', async () => {
    const backend = fakeBackend(routes);
    const { user, container } = await showAt(`/l/${id}`);
    await user.click(await screen.findByTestId('outdated'));
    await user.click(await screen.findByRole('button', { name: 'Цена другая' }));
    await user.type(screen.getByLabelText('Почта (необязательно)'), 'anna@example.com');
    await user.click(screen.getByRole('checkbox'));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Отправить' }));
    await screen.findByText('Спасибо! Проверим объявление и ответим вам.');
    expect(backend.bodiesOf(LEADS)).toMatchObject([
      { kind: 'QUESTION', listingId: id, message: 'Объявление неактуально: цена другая' },
    ]);
  });
});
