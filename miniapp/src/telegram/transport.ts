/** Carries messages between the app and the Telegram client that shows it. */
export interface Transport {
  post: (eventType: string, eventData: unknown) => void;
  listen: (receive: Receive) => void;
}

/** Takes a message of the client. What it carries is anybody's guess until it is looked at. */
export type Receive = (eventType: string, eventData: unknown) => void;

interface TelegramWindow {
  /** Phones: the client's own object. */
  TelegramWebviewProxy?: { postEvent: (eventType: string, eventData: string) => void };
  /** Some desktop clients. */
  external?: unknown;
  Telegram?: { WebView?: { receiveEvent: Receive } };
  TelegramGameProxy?: { receiveEvent: Receive };
  TelegramGameProxy_receiveEvent?: Receive;
}

/** The way to the client, or null where no client is around. */
export function findTransport(page: Window & typeof globalThis): Transport | null {
  const telegram = page as TelegramWindow;
  const { TelegramWebviewProxy: proxy } = telegram;
  if (proxy !== undefined) {
    return {
      post: (eventType, eventData) => proxy.postEvent(eventType, JSON.stringify(eventData ?? '')),
      listen: (receive) => receiveByFunctions(telegram, receive),
    };
  }
  const notify = notifier(telegram.external);
  if (notify !== null) {
    return {
      post: (eventType, eventData) => notify(message(eventType, eventData)),
      listen: (receive) => receiveByFunctions(telegram, receive),
    };
  }
  return page.parent === page ? null : frameTransport(page);
}

/** Telegram in a browser shows the app in a frame. Nothing secret is posted, so any parent may read it. */
function frameTransport(page: Window & typeof globalThis): Transport {
  return {
    post: (eventType, eventData) => page.parent.postMessage(message(eventType, eventData), '*'),
    listen: (receive) =>
      page.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
        if (source !== page.parent || typeof data !== 'string') return;
        const parsed = parse(data);
        if (parsed !== null) receive(parsed.eventType, parsed.eventData);
      }),
  };
}

function message(eventType: string, eventData: unknown): string {
  return JSON.stringify({ eventType, eventData: eventData ?? '' });
}

function parse(text: string): { eventType: string; eventData: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('eventType' in value)) return null;
    if (typeof value.eventType !== 'string') return null;
    return { eventType: value.eventType, eventData: 'eventData' in value ? value.eventData : undefined };
  } catch {
    return null;
  }
}

function notifier(external: unknown): ((text: string) => void) | null {
  if (typeof external !== 'object' || external === null || !('notify' in external)) return null;
  const { notify } = external;
  return typeof notify === 'function' ? (text) => void notify.call(external, text) : null;
}

/** Clients outside of a browser call a function of the page; its name differs between them. */
function receiveByFunctions(page: TelegramWindow, receive: Receive): void {
  page.Telegram = { ...page.Telegram, WebView: { receiveEvent: receive } };
  page.TelegramGameProxy = { receiveEvent: receive };
  page.TelegramGameProxy_receiveEvent = receive;
}
