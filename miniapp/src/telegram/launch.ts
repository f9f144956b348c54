import type { ThemeParams } from './protocol';

/** What Telegram tells the app when it opens it. */
export interface Launch {
  /** Signed data about the person, as received; empty where Telegram gives none. */
  initData: string;
  /** Newest version of the Bot API that the client knows. */
  version: string;
  theme: ThemeParams;
  /** Where a link wants to lead, as `l_<id>`; null after a reload. Anybody may have written it. */
  startParam: string | null;
  /** Language of the person's client; unproven, good enough for a greeting. */
  language: string | null;
  /** Whether the bot may write to the person. */
  mayWrite: boolean;
}

const STORED = 'wewall.launch';

/**
 * Reads what Telegram put behind the `#` of the address, keeps it for reloads and takes it out of the address; null
 * where Telegram has not opened the page.
 */
export function readLaunch(page: Pick<Window, 'location' | 'history' | 'sessionStorage'>): Launch | null {
  const hash = page.location.hash.slice(1);
  const given = isLaunch(hash) ? hash : null;
  const raw = given ?? recall(page);
  if (raw === null) return null;
  const query = new URLSearchParams(page.location.search);
  const launch = parseLaunch(new URLSearchParams(raw), query.get('tgWebAppStartParam'));
  if (given !== null && remember(page, given)) {
    query.delete('tgWebAppStartParam');
    const rest = page.location.search.includes('tgWebAppStartParam')
      ? queryText(query)
      : page.location.search;
    page.history.replaceState(null, '', page.location.pathname + rest);
  }
  // A link is followed once: a reload stays where the person went on to.
  return given === null ? { ...launch, startParam: null } : launch;
}

function isLaunch(hash: string): boolean {
  const params = new URLSearchParams(hash);
  return params.has('tgWebAppVersion') || params.has('tgWebAppData');
}

function parseLaunch(params: URLSearchParams, startOfQuery: string | null): Launch {
  const initData = params.get('tgWebAppData') ?? '';
  const signed = new URLSearchParams(initData);
  const user = objectOf(signed.get('user'));
  return {
    initData,
    version: params.get('tgWebAppVersion') ?? '6.0',
    theme: objectOf(params.get('tgWebAppThemeParams')),
    startParam: params.get('tgWebAppStartParam') ?? startOfQuery ?? signed.get('start_param'),
    language: languageOf(user),
    mayWrite: user.allows_write_to_pm === true,
  };
}

function languageOf(user: Record<string, unknown>): string | null {
  const language = user.language_code;
  return typeof language === 'string' ? language : null;
}

function objectOf(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function queryText(query: URLSearchParams): string {
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function recall(page: Pick<Window, 'sessionStorage'>): string | null {
  try {
    return page.sessionStorage.getItem(STORED);
  } catch {
    return null;
  }
}

/** False where storage is closed: the data then have to stay in the address, or a reload would lose them. */
function remember(page: Pick<Window, 'sessionStorage'>, raw: string): boolean {
  try {
    page.sessionStorage.setItem(STORED, raw);
    return true;
  } catch {
    return false;
  }
}
