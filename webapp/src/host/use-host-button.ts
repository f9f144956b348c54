import { useEffect, useRef } from 'preact/hooks';
import type { MainButton } from './host-bridge';
import { useServices } from './services';

/** Lends the host's main button to the component for as long as it has something for it; tells whether there is one. */
export function useMainButton(button: MainButton | null): boolean {
  const { host } = useServices();
  useLent(button, 'setMainButton');
  return host.hasMainButton;
}

/** The same with the host's second button; null where the component has nothing for it. */
export function useSecondaryButton(button: MainButton | null): boolean {
  const { host } = useServices();
  useLent(button, 'setSecondaryButton');
  return host.hasSecondaryButton;
}

function useLent(button: MainButton | null, show: 'setMainButton' | 'setSecondaryButton'): void {
  const { host } = useServices();
  const { text, enabled, busy, press } = button ?? {};
  // The newest handler without telling the host of each one.
  const newest = useRef(press);
  newest.current = press;
  useEffect(() => {
    if (text === undefined) return;
    host[show]({ text, enabled: enabled ?? true, busy: busy ?? false, press: () => newest.current?.() });
  }, [host, show, text, enabled, busy]);
  // Taken back at the end alone: a button whose words change must not flicker.
  const lends = text !== undefined;
  useEffect(() => (lends ? () => host[show](null) : undefined), [host, show, lends]);
}
