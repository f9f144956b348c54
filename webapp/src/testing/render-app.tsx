import type { QueryClient } from '@tanstack/preact-query';
import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { createApiClient } from '../api/client';
import { createQueryClient } from '../api/query-client';
import type { TokenKeeper } from '../api/token-keeper';
import { App } from '../app/app';
import type { Locale } from '../i18n/locale';
import { loadTexts } from '../i18n/texts';
import { type FakeHost, fakeHost } from './fake-host';

interface Shown {
  host?: FakeHost;
  locale?: Locale;
  tokens?: TokenKeeper;
}

/** Shows the whole app at an address, as a person would see it. */
export async function showAt(address: string, { host = fakeHost(), locale = 'ru', tokens }: Shown = {}) {
  window.history.replaceState(null, '', address);
  const api = createApiClient({ locale: () => locale, tokens });
  const view = render(
    <App
      host={host}
      api={api}
      tokens={tokens}
      queries={impatient(createQueryClient())}
      locale={locale}
      texts={await loadTexts(locale)}
      onLocale={() => undefined}
    />,
  );
  return { ...view, host, user: userEvent.setup() };
}

/** Failures show at once instead of after the pauses between tries. */
function impatient(queries: QueryClient): QueryClient {
  const defaults = queries.getDefaultOptions();
  queries.setDefaultOptions({ ...defaults, queries: { ...defaults.queries, retryDelay: 0 } });
  return queries;
}

/** Where the app is. */
export function address(): string {
  return window.location.pathname + window.location.search;
}
