import { render } from 'preact';
import { browserSignIn } from './api/browser-sign-in';
import { createBrowserHost } from './host/browser-host';
import {
  App,
  createApiClient,
  createQueryClient,
  createTokenKeeper,
  loadTexts,
  preferredLocale,
} from './shell';

async function start(root: HTMLElement): Promise<void> {
  const host = createBrowserHost();
  const first = preferredLocale(host.language);
  let spoken = first;
  const locale = () => spoken;
  const tokens = createTokenKeeper(browserSignIn(createApiClient({ locale })));
  const api = createApiClient({ locale, tokens });
  const texts = await loadTexts(first);
  render(
    <App
      host={host}
      api={api}
      tokens={tokens}
      queries={createQueryClient()}
      locale={first}
      texts={texts}
      onLocale={(locale) => (spoken = locale)}
    />,
    root,
  );
}

const root = document.getElementById('app');
if (root !== null) void start(root);
