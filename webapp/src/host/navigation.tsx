import { type ComponentChildren, createContext } from 'preact';
import { LocationProvider, useLocation } from 'preact-iso';
import { useCallback, useContext, useEffect, useMemo } from 'preact/hooks';
import { createHistoryDepth, type HistoryDepth } from './history-depth';
import { useServices } from './services';

const DepthContext = createContext<HistoryDepth | null>(null);

/** Follows the address below the app's base; links to anywhere else are the browser's business. */
export function NavigationProvider({ children }: { children: ComponentChildren }) {
  const { host } = useServices();
  const scope = useMemo(
    () =>
      new RegExp(
        `^${host.basePath}/(search|l/|c/|s/|hidden|calculator|favourites|compare|searches|recent|analytics|expert|chat|account|legal/|$|[?])`,
      ),
    [host],
  );
  return (
    <LocationProvider scope={scope}>
      <NumberedEntries>{children}</NumberedEntries>
    </LocationProvider>
  );
}

function NumberedEntries({ children }: { children: ComponentChildren }) {
  const depth = useMemo(() => createHistoryDepth(window.history), []);
  const { url } = useLocation();
  // While rendering, since the pages inside ask at once where they stand; a second call changes nothing.
  useMemo(() => url && depth.moved(), [depth, url]);
  return <DepthContext.Provider value={depth}>{children}</DepthContext.Provider>;
}

/** Goes to another address of the app; in place of the present one where a step back should not lead to it. */
export function useNavigate(): (url: string, inPlace?: boolean) => void {
  const { route } = useLocation();
  return useCallback((url: string, inPlace = false) => route(url, inPlace), [route]);
}

/** Goes one step back, or to the given page where the step would leave the app. */
export function useGoBack(otherwise: string): () => void {
  const depth = useContext(DepthContext);
  const { route } = useLocation();
  return useCallback(() => {
    if (depth?.canGoBack()) window.history.back();
    else route(otherwise);
  }, [depth, route, otherwise]);
}

/** Whether a step back stays inside the app. */
export function useCanGoBack(): boolean {
  const depth = useContext(DepthContext);
  useLocation();
  return depth?.canGoBack() ?? false;
}

/** Gives the host's back button something to do for as long as the component shows and the handler is there. */
export function useHostBack(handler: (() => void) | null): void {
  const { back } = useServices();
  useEffect(() => (handler === null ? undefined : back.push(handler)), [back, handler]);
}
