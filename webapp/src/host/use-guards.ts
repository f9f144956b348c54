import { useEffect } from 'preact/hooks';
import type { HostBridge } from './host-bridge';
import { useServices } from './services';

/** Has the host ask before it closes the app, for as long as something typed would be lost. */
export function useClosingGuard(wanted: boolean): void {
  const { host } = useServices();
  useEffect(() => {
    if (!wanted) return undefined;
    host.guardClosing(true);
    return () => host.guardClosing(false);
  }, [host, wanted]);
}

const holders = new WeakMap<HostBridge, number>();

/** Keeps a swipe from closing the app while the component shows; several may ask for it at a time. */
export function useHeldSwipes(): void {
  const { host } = useServices();
  useEffect(() => {
    change(host, 1);
    return () => change(host, -1);
  }, [host]);
}

function change(host: HostBridge, by: 1 | -1): void {
  const before = holders.get(host) ?? 0;
  holders.set(host, before + by);
  if (before + by === (by === 1 ? 1 : 0)) host.holdSwipes(by === 1);
}
