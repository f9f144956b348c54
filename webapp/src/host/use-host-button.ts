import { useEffect, useRef } from 'preact/hooks';
import type { MainButton } from './host-bridge';
import { useServices } from './services';

/** Lends the host's main button to the component for as long as it shows; answers whether the host has one. */
export function useMainButton(button: MainButton): boolean {
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
    if (text !== undefined)
      host[show]({ text, enabled: enabled ?? true, busy: busy ?? false, press: () => newest.current?.() });
  }, [host, show, text, enabled, busy]);
  useEffect(() => () => host[show](null), [host, show]);
}
