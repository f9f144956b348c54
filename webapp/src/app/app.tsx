import { type QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import type { ComponentType } from 'preact';
import { Route, Router } from 'preact-iso';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import type { ApiClient } from '../api/client';
import type { TokenKeeper } from '../api/token-keeper';
import { HomePage, SearchPage } from '../features/search';
import { lazy } from '../components/lazy/lazy';
import type { HostBridge } from '../host/host-bridge';
import { NavigationProvider } from '../host/navigation';
import { ServicesProvider, useServices } from '../host/services';
import { I18nProvider } from '../i18n/i18n';
import type { Locale } from '../i18n/locale';
import type { Texts } from '../i18n/texts';
import { CrashedPage } from './crashed-page';
import { Layout } from './layout';
import { NoPage } from './no-page';

const kept = () => import('../features/kept');
const places = () => import('../features/places');
const account = () => import('../features/account');

/** Pages that are loaded when somebody goes to them, by what their address adds to the app's own. */
const LAZY: readonly (readonly [path: string, page: ComponentType])[] = [
  ['/l/:id', lazy(() => import('../features/listing').then((door) => door.ListingPage))],
  ['/calculator', lazy(() => import('../features/calculator').then((door) => door.CalculatorPage))],
  ['/c/:token', lazy(() => import('../features/calculator').then((door) => door.SharedPage))],
  ['/s/:token', lazy(() => import('../features/search/shared').then((door) => door.SharedSearchPage))],
  ['/favourites', lazy(() => kept().then((door) => door.FavouritesPage))],
  ['/recent', lazy(() => kept().then((door) => door.RecentPage))],
  ['/hidden', lazy(() => kept().then((door) => door.HiddenPage))],
  ['/compare', lazy(() => kept().then((door) => door.ComparePage))],
  ['/searches', lazy(() => kept().then((door) => door.SearchesPage))],
  ['/analytics', lazy(() => places().then((door) => door.AnalyticsPage))],
  ['/expert', lazy(() => places().then((door) => door.ExpertPage))],
  ['/chat', lazy(() => places().then((door) => door.ChatPage))],
  ['/account', lazy(() => account().then((door) => door.AccountPage))],
  ['/legal/:kind', lazy(() => account().then((door) => door.LegalPage))],
];

export interface AppProps {
  host: HostBridge;
  api: ApiClient;
  /** Absent where nobody signs in. */
  tokens?: TokenKeeper;
  queries: QueryClient;
  locale: Locale;
  texts: Texts;
  onLocale: (locale: Locale) => void;
}

/** The product's screens, the same in every host. */
export function App({ host, api, tokens, queries, locale, texts, onLocale }: AppProps) {
  return (
    <I18nProvider locale={locale} texts={texts} onLocale={onLocale}>
      <QueryClientProvider client={queries}>
        <ServicesProvider host={host} api={api} tokens={tokens}>
          <NavigationProvider>
            <Layout>
              <Screens />
            </Layout>
          </NavigationProvider>
        </ServicesProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}

function Screens() {
  const { host } = useServices();
  const crash = useErrorBoundary()[0] as unknown;
  useEffect(() => host.ready(), [host]);
  if (crash !== undefined) return <CrashedPage />;
  return (
    <Router>
      <Route path={`${host.basePath}/`} component={HomePage} />
      <Route path={`${host.basePath}/search`} component={SearchPage} />
      {LAZY.map(([path, page]) => (
        <Route key={path} path={`${host.basePath}${path}`} component={page} />
      ))}
      <Route default component={NoPage} />
    </Router>
  );
}
