import { describe, expect, it, vi } from 'vitest';
import { findTransport } from './transport';

type Page = Window & typeof globalThis;

interface Receiver {
  receiveEvent: (type: string, data: unknown) => void;
}

function aPage(changes: Record<string, unknown> = {}): Page & Record<string, unknown> {
  const page: Record<string, unknown> = new EventTarget() as unknown as Record<string, unknown>;
  page.parent = page;
  return Object.assign(page, changes) as unknown as Page & Record<string, unknown>;
}

function told(source: unknown, data: unknown): Event {
  return Object.assign(new Event('message'), { source, data });
}

describe('the transport', () => {
  it('is none in a tab of its own', () => {
    expect(findTransport(aPage())).toBeNull();
  });

  it('of a frame posts to the parent', () => {
    const parent = { postMessage: vi.fn() };
    findTransport(aPage({ parent }))?.post('web_app_expand', undefined);
    expect(parent.postMessage).toHaveBeenCalledExactlyOnceWith(
      '{"eventType":"web_app_expand","eventData":""}',
      '*',
    );
  });

  it('of a frame hears the parent and nobody else', () => {
    const parent = { postMessage: vi.fn() };
    const page = aPage({ parent });
    const receive = vi.fn();
    findTransport(page)?.listen(receive);
    const text = JSON.stringify({ eventType: 'theme_changed', eventData: { theme_params: {} } });
    page.dispatchEvent(told({}, text));
    expect(receive).not.toHaveBeenCalled();
    page.dispatchEvent(told(parent, text));
    expect(receive).toHaveBeenCalledExactlyOnceWith('theme_changed', { theme_params: {} });
  });

  it.each(['no json', '7', '{}', '{"eventType":7}', { eventType: 'object' }])(
    'of a frame passes over %j',
    (data) => {
      const parent = { postMessage: vi.fn() };
      const page = aPage({ parent });
      const receive = vi.fn();
      findTransport(page)?.listen(receive);
      page.dispatchEvent(told(parent, data));
      expect(receive).not.toHaveBeenCalled();
    },
  );

  it('of a phone calls the object of the client', () => {
    const TelegramWebviewProxy = { postEvent: vi.fn() };
    findTransport(aPage({ TelegramWebviewProxy }))?.post('web_app_setup_back_button', { is_visible: true });
    expect(TelegramWebviewProxy.postEvent).toHaveBeenCalledExactlyOnceWith(
      'web_app_setup_back_button',
      '{"is_visible":true}',
    );
  });

  it('of a desktop notifies the client', () => {
    const external = { notify: vi.fn() };
    findTransport(aPage({ external }))?.post('web_app_ready', undefined);
    expect(external.notify).toHaveBeenCalledExactlyOnceWith('{"eventType":"web_app_ready","eventData":""}');
  });

  it.each([{ TelegramWebviewProxy: { postEvent: vi.fn() } }, { external: { notify: vi.fn() } }])(
    'outside of a frame is called by the client in each of its ways',
    (client) => {
      const page = aPage(client);
      const receive = vi.fn();
      findTransport(page)?.listen(receive);
      (page.Telegram as { WebView: Receiver }).WebView.receiveEvent('back_button_pressed', null);
      (page.TelegramGameProxy as Receiver).receiveEvent('back_button_pressed', null);
      (page.TelegramGameProxy_receiveEvent as Receiver['receiveEvent'])('back_button_pressed', null);
      expect(receive).toHaveBeenCalledTimes(3);
    },
  );
});
