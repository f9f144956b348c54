import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { ApiClient } from '../api/client';
import type { TokenKeeper } from '../api/token-keeper';
import { createPaths, type Paths } from '../lib/paths';
import { type BackStack, createBackStack } from './back-stack';
import type { HostBridge } from './host-bridge';

/** What every screen may use of the world around it. */
export interface Services {
  host: HostBridge;
  api: ApiClient;
  paths: Paths;
  back: BackStack;
  /** Absent where nobody signs in. */
  tokens: TokenKeeper | null;
}

const ServicesContext = createContext<Services | null>(null);

interface ServicesProviderProps {
  host: HostBridge;
  api: ApiClient;
  tokens?: TokenKeeper | undefined;
  children: ComponentChildren;
}

export function ServicesProvider({ host, api, tokens, children }: ServicesProviderProps) {
  const services = useMemo(
    () => ({
      host,
      api,
      tokens: tokens ?? null,
      paths: createPaths(host.basePath),
      back: createBackStack(host),
    }),
    [host, api, tokens],
  );
  return <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('There is no ServicesProvider around this component.');
  return services;
}
