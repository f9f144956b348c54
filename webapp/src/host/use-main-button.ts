import { useEffect } from 'preact/hooks';
import type { MainButton } from './host-bridge';
import { useServices } from './services';

/** Lends the host's main button to the component for as long as it shows; answers whether the host has one. */
export function useMainButton({ text, enabled, press }: MainButton): boolean {
  const { host } = useServices();
  useEffect(() => {
    host.setMainButton({ text, enabled, press });
  }, [host, text, enabled, press]);
  useEffect(() => () => host.setMainButton(null), [host]);
  return host.hasMainButton;
}
