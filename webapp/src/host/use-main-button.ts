import { useEffect, useRef } from 'preact/hooks';
import type { MainButton } from './host-bridge';
import { useServices } from './services';

/** Lends the host's main button to the component for as long as it shows; answers whether the host has one. */
export function useMainButton({ text, enabled, press }: MainButton): boolean {
  const { host } = useServices();
  // The newest handler without telling the host of each one.
  const newest = useRef(press);
  newest.current = press;
  useEffect(() => {
    host.setMainButton({ text, enabled, press: () => newest.current() });
  }, [host, text, enabled]);
  useEffect(() => () => host.setMainButton(null), [host]);
  return host.hasMainButton;
}
