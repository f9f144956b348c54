import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Interpretation } from '../../api/schema';
import { expectAccessible } from '../../testing/axe';
import { fakeBackend, problem } from '../../testing/fake-backend';
import { anInterpretation, aPage } from '../../testing/fixtures';
import { address, showAt } from '../../testing/render-app';
import { plainSpaces } from '../../testing/texts';

const INTERPRET = 'POST /api/v1/search/interpret';
const SEARCH = 'POST /api/v1/listings/search';
const SENTENCE = 'сниму офис с гладиолусом';

const understood = anInterpretation({
  criteria: { deal: 'RENT', types: ['OFFICE'] },
  understood: [
    { start: 0, end: 5, field: 'deal', value: 'RENT' },
    { start: 6, end: 10, field: 'types', value: 'OFFICE' },
  ],
  unrecognised: ['гладиолусом'],
  question: 'Какая площадь нужна?',
});

const backendThat = (answers: Interpretation) =>
  fakeBackend({ [INTERPRET]: () => answers, [SEARCH]: () => aPage({ nextCursor: null }) });

const line = () => screen.getByTestId<HTMLTextAreaElement>('search-input');

describe('a sentence', () => {
  it('typed at the beginning becomes chips, a list and an address', async () => {
    const backend = backendThat(understood);
    const { user } = await showAt('/');
    await user.type(line(), `${SENTENCE}{Enter}`);
    await waitFor(() => expect(address()).toBe('/search?deal=RENT&types=OFFICE'));
    expect(backend.bodiesOf(INTERPRET)).toEqual([{ text: SENTENCE, criteria: {}, locale: 'ru' }]);
    expect(screen.getAllByTestId('chip').map(({ textContent }) => textContent)).toEqual(['Аренда', 'Офис']);
  });

  it('is shown with what was not understood and what is asked back', async () => {
    backendThat(understood);
    const { user, container } = await showAt('/');
    await user.type(line(), `${SENTENCE}{Enter}`);
    expect((await screen.findByTestId('unrecognised')).textContent).toContain('«гладиолусом»');
    expect(screen.getByTestId('question').textContent).toBe('Какая площадь нужна?');
    expect(plainSpaces(screen.getByTestId('said').textContent)).toContain(SENTENCE);
    await expectAccessible(container);
  });

  it('refines what was sought so far', async () => {
    const backend = backendThat(anInterpretation({ criteria: { deal: 'RENT', area: { min: 100 } } }));
    const { user } = await showAt('/search?deal=RENT');
    await user.type(line(), 'от 100 метров{Enter}');
    await waitFor(() => expect(address()).toBe('/search?deal=RENT&area=100..'));
    expect(backend.bodiesOf(INTERPRET)).toEqual([
      { text: 'от 100 метров', criteria: { deal: 'RENT' }, locale: 'ru' },
    ]);
  });

  it('goes out of sight when a chip makes the search another one', async () => {
    backendThat(understood);
    const { user } = await showAt('/');
    await user.type(line(), `${SENTENCE}{Enter}`);
    await screen.findByTestId('said');
    await user.click(screen.getByRole('button', { name: 'Убрать: Офис' }));
    await waitFor(() => expect(screen.queryByTestId('said')).toBeNull());
  });

  it('stays in the line when it could not be sent, and is sent by another try', async () => {
    let tries = 0;
    fakeBackend({
      [INTERPRET]: () => (++tries === 1 ? problem(503, 'UNAVAILABLE') : understood),
      [SEARCH]: () => aPage(),
    });
    const { user } = await showAt('/search');
    await user.type(line(), `${SENTENCE}{Enter}`);
    const again = await screen.findByRole('button', { name: 'Повторить' });
    expect(line().value).toBe(SENTENCE);
    await user.click(again);
    await waitFor(() => expect(address()).toBe('/search?deal=RENT&types=OFFICE'));
    expect(line().value).toBe('');
  });

  it('outlives a reload before it is sent', async () => {
    backendThat(understood);
    const { user, unmount } = await showAt('/search');
    await user.type(line(), 'офис у Белорус');
    unmount();
    await showAt('/search');
    expect(line().value).toBe('офис у Белорус');
  });

  it('is not sent while it is empty', async () => {
    const backend = backendThat(understood);
    const { user } = await showAt('/search');
    await user.type(line(), '   {Enter}');
    expect(backend.bodiesOf(INTERPRET)).toEqual([]);
  });

  it('that asks for something else is answered, and the search stays', async () => {
    backendThat(anInterpretation({ intent: 'HELP', criteria: { deal: 'RENT' } }));
    const { user } = await showAt('/search?deal=RENT');
    await user.type(line(), 'помощь{Enter}');
    expect((await screen.findByTestId('said')).textContent).toContain('Опишите помещение');
    expect(address()).toBe('/search?deal=RENT');
  });

  it('that starts anew forgets what was sought', async () => {
    backendThat(anInterpretation({ intent: 'RESET' }));
    const { user } = await showAt('/search?deal=RENT');
    await user.type(line(), 'сначала{Enter}');
    await waitFor(() => expect(address()).toBe('/search'));
  });

  it('that asks for more brings the next page', async () => {
    const backend = fakeBackend({
      [INTERPRET]: () => anInterpretation({ intent: 'SHOW_MORE' }),
      [SEARCH]: () => aPage({ nextCursor: 'next' }),
    });
    const { user } = await showAt('/search');
    await screen.findByTestId('listing-card');
    await user.type(line(), 'ещё{Enter}');
    await waitFor(() => expect(backend.bodiesOf(SEARCH).at(-1)).toMatchObject({ cursor: 'next' }));
  });

  it('may be one of the examples', async () => {
    const backend = backendThat(understood);
    const { user, container } = await showAt('/');
    await user.click(screen.getByRole('button', { name: /сниму офис 100–200 метров/ }));
    await waitFor(() => expect(address()).toBe('/search?deal=RENT&types=OFFICE'));
    expect(backend.bodiesOf(INTERPRET)[0]).toMatchObject({
      text: expect.stringContaining('Белорусской') as string,
    });
    await expectAccessible(container);
  });
});
