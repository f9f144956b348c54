import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { I18nProvider } from '../../i18n/i18n';
import { loadTexts } from '../../i18n/texts';
import { MOSCOW } from '../../lib/geography/geography';
import { useEngine } from './use-engine';

const { drawn } = vi.hoisted(() => ({ drawn: vi.fn() }));
vi.mock('./drawable', () => ({ drawable: () => true }));
vi.mock('./map-engine', () => ({ createMapEngine: drawn }));

interface Wanted {
  container: HTMLElement;
  signal: AbortSignal;
}

function Drawing() {
  const { canvas } = useEngine(MOSCOW, { rested: () => undefined, pressed: () => undefined });
  return <div ref={canvas} />;
}

test('a map is given up in the moment in which its element leaves the page', async () => {
  drawn.mockReturnValue(new Promise(() => undefined));
  const root = document.body.appendChild(document.createElement('div'));
  const texts = await loadTexts('ru');
  await act(() =>
    render(
      <I18nProvider locale="ru" texts={texts} onLocale={() => undefined}>
        <Drawing />
      </I18nProvider>,
      root,
    ),
  );
  await vi.waitFor(() => expect(drawn).toHaveBeenCalledOnce());
  const { container, signal } = drawn.mock.lastCall?.[0] as Wanted;
  expect(container.isConnected).toBe(true);
  expect(signal.aborted).toBe(false);

  render(null, root);
  expect(container.isConnected).toBe(false);
  expect(signal.aborted).toBe(true);
});
