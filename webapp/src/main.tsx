import { render } from 'preact';
import { createBrowserHost } from './host/browser-host';
import { App, createApiClient, createQueryClient, loadTexts, preferredLocale } from './shell';

async function start(root: HTMLElement): Promise<void> {
  const host = createBrowserHost();
  const first = preferredLocale(host.language);
  let spoken = first;
  const api = createApiClient({ locale: () => spoken });
  const texts = await loadTexts(first);
  render(
    <App
      host={host}
      api={api}
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
