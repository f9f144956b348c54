import { type QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { Route, Router } from 'preact-iso';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import type { ApiClient } from '../api/client';
import type { TokenKeeper } from '../api/token-keeper';
import { HomePage, SearchPage } from '../features/search';
import type { HostBridge } from '../host/host-bridge';
import { NavigationProvider } from '../host/navigation';
import { ServicesProvider, useServices } from '../host/services';
import { I18nProvider } from '../i18n/i18n';
import type { Locale } from '../i18n/locale';
import type { Texts } from '../i18n/texts';
import { CrashedPage } from './crashed-page';
import { Layout } from './layout';
import { lazyPage } from './lazy-page';
import { NoPage } from './no-page';

const CalculatorPage = lazyPage(() => import('../features/calculator').then((door) => door.CalculatorPage));
const ListingPage = lazyPage(() => import('../features/listing').then((door) => door.ListingPage));

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
      <Route path={`${host.basePath}/l/:id`} component={ListingPage} />
      <Route path={`${host.basePath}/calculator`} component={CalculatorPage} />
      <Route default component={NoPage} />
    </Router>
  );
}
