import {
  App,
  createApiClient,
  createQueryClient,
  createTokenKeeper,
  I18nProvider,
  loadTexts,
  type Locale,
  preferredLocale,
} from '@wewall/webapp/shell';
import { render } from 'preact';
import { OutsidePage } from './outside-page';
import { browserAddress, startAddress } from './start-page';
import { type Launch, readLaunch } from './telegram/launch';
import { createTelegramHost } from './telegram/telegram-host';
import { findTransport } from './telegram/transport';
import { telegramSignIn } from './telegram-sign-in';

const basePath = import.meta.env.BASE_URL.replace(/\/$/, '');

async function start(root: HTMLElement): Promise<void> {
  const launch = readLaunch(window);
  if (launch === null) await showOutside(root);
  else await showApp(root, launch);
}

async function showApp(root: HTMLElement, launch: Launch): Promise<void> {
  const host = createTelegramHost({
    launch,
    transport: findTransport(window),
    basePath,
    root: document.documentElement,
  });
  followStartParam(launch);
  const first = preferredLocale(host.language);
  let spoken = first;
  const locale = () => spoken;
  const tokens =
    launch.initData === ''
      ? undefined
      : createTokenKeeper(telegramSignIn(createApiClient({ locale }), launch.initData));
  render(
    <App
      host={host}
      api={createApiClient({ locale, tokens })}
      tokens={tokens}
      queries={createQueryClient()}
      locale={first}
      texts={await loadTexts(first)}
      onLocale={(next) => (spoken = next)}
    />,
    root,
  );
}

function followStartParam({ startParam }: Launch): void {
  const address = startAddress({ pathname: window.location.pathname, basePath, startParam });
  if (address !== null) window.history.replaceState(null, '', address);
}

async function showOutside(root: HTMLElement): Promise<void> {
  const locale: Locale = preferredLocale(null);
  const { pathname, search } = window.location;
  render(
    <I18nProvider locale={locale} texts={await loadTexts(locale)} onLocale={() => undefined}>
      <OutsidePage address={browserAddress({ pathname, search, basePath })} />
    </I18nProvider>,
    root,
  );
}

const root = document.getElementById('app');
if (root !== null) void start(root);
