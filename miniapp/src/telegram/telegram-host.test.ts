import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Launch } from './launch';
import { createTelegramHost } from './telegram-host';
import type { Receive, Transport } from './transport';

const launch: Launch = {
  initData: 'hash=abc',
  version: '10.3',
  theme: { bg_color: '#17212b', secondary_bg_color: '#232e3c' },
  startParam: null,
  language: 'ru',
  mayWrite: false,
};

/** A Telegram client that keeps what it is told and tells what the test wants. */
function fakeClient() {
  const posted: [string, unknown][] = [];
  let receive: Receive = () => undefined;
  const transport: Transport = {
    post: (eventType, eventData) => posted.push([eventType, eventData]),
    listen: (listener) => (receive = listener),
  };
  return {
    transport,
    posted,
    tell: (eventType: string, eventData?: unknown) => receive(eventType, eventData),
    toldOf: (eventType: string) => posted.filter(([type]) => type === eventType).map(([, data]) => data),
  };
}

const root = document.documentElement;

function hostOf(changes: Partial<Launch> = {}) {
  const client = fakeClient();
  const host = createTelegramHost({
    launch: { ...launch, ...changes },
    transport: client.transport,
    basePath: '/miniapp',
    root,
  });
  return { host, ...client };
}

const style = (name: string) => root.style.getPropertyValue(name);

describe('Telegram as a host', () => {
  beforeEach(() => {
    root.removeAttribute('style');
    root.removeAttribute('data-theme');
  });

  it('is told that the app is there, and asked for what is around it', () => {
    const { host, posted } = hostOf();
    host.ready();
    expect(posted.map(([type]) => type)).toEqual([
      'iframe_ready',
      'web_app_set_header_color',
      'web_app_set_background_color',
      'web_app_set_bottom_bar_color',
      'web_app_ready',
      'web_app_expand',
      'web_app_request_theme',
      'web_app_request_viewport',
      'web_app_request_safe_area',
      'web_app_request_content_safe_area',
    ]);
  });

  it('lends its colours at once and when they change', () => {
    const { tell, toldOf } = hostOf();
    expect([root.dataset.theme, style('--surface')]).toEqual(['dark', '#17212b']);
    tell('theme_changed', { theme_params: { bg_color: '#ffffff' } });
    expect([root.dataset.theme, style('--surface')]).toEqual(['light', '#ffffff']);
    expect(toldOf('web_app_set_header_color')).toEqual([{ color: '#17212b' }, { color: '#ffffff' }]);
  });

  it('takes away what a theme lent when the next one lacks it', () => {
    const { tell } = hostOf({ theme: { ...launch.theme, button_color: '#5288c1' } });
    expect(style('--accent')).not.toBe('');
    tell('theme_changed', { theme_params: { bg_color: '#ffffff' } });
    expect(style('--accent')).toBe('');
  });

  it('adds its insets to those of the device, whichever come first', () => {
    const { tell } = hostOf();
    tell('content_safe_area_changed', { top: 46, bottom: 0, left: 0, right: 0 });
    tell('safe_area_changed', { top: 54, bottom: 34, left: 0, right: 0 });
    expect([style('--inset-top'), style('--inset-bottom')]).toEqual(['100px', '34px']);
  });

  it('gives its height when it has come to rest', () => {
    const { tell } = hostOf();
    tell('viewport_changed', { height: 500, is_state_stable: false });
    expect(style('--screen-height')).toBe('');
    tell('viewport_changed', { height: 640, is_state_stable: true });
    expect(style('--screen-height')).toBe('640px');
  });

  it('lends its back button', () => {
    const { host, tell, toldOf } = hostOf();
    const press = vi.fn();
    host.setBackButton(press);
    tell('back_button_pressed');
    host.setBackButton(null);
    tell('back_button_pressed');
    expect(press).toHaveBeenCalledOnce();
    expect(toldOf('web_app_setup_back_button')).toEqual([{ is_visible: true }, { is_visible: false }]);
  });

  it('lends its main button, which can be pressed only while it is enabled', () => {
    const { host, tell, toldOf } = hostOf();
    const press = vi.fn();
    host.setMainButton({ text: 'Показать', enabled: false, press });
    tell('main_button_pressed');
    host.setMainButton({ text: 'Показать', enabled: true, press });
    tell('main_button_pressed');
    expect(press).toHaveBeenCalledOnce();
    expect(toldOf('web_app_setup_main_button').at(-1)).toMatchObject({ text: 'Показать', is_active: true });
  });

  it('touches and shares by its own means', async () => {
    const { host, toldOf } = hostOf();
    host.touch();
    expect(await host.share({ url: 'http://localhost/l/1', title: 'Офис & склад' })).toBe('shown');
    expect(toldOf('web_app_trigger_haptic_feedback')).toEqual([{ type: 'selection_change' }]);
    expect(toldOf('web_app_open_tg_link')).toEqual([
      {
        path_full:
          '/share/url?url=http%3A%2F%2Flocalhost%2Fl%2F1&text=%D0%9E%D1%84%D0%B8%D1%81%20%26%20%D1%81%D0%BA%D0%BB%D0%B0%D0%B4',
      },
    ]);
  });

  it('that is old is not told what it does not know', () => {
    const { host, posted } = hostOf({ version: '6.0' });
    host.ready();
    host.touch();
    host.setBackButton(vi.fn());
    expect(host.hasBackButton).toBe(false);
    expect(posted.map(([type]) => type)).toEqual([
      'iframe_ready',
      'web_app_ready',
      'web_app_expand',
      'web_app_request_theme',
      'web_app_request_viewport',
    ]);
  });

  it('that is not there lends nothing', () => {
    const host = createTelegramHost({ launch, transport: null, basePath: '/miniapp', root });
    host.ready();
    expect([host.hasBackButton, host.hasMainButton]).toEqual([false, false]);
  });

  it.each([undefined, null, 7, 'text', {}, { top: 'wide' }, { theme_params: 'red' }])(
    'may tell nonsense: %j',
    (data) => {
      const { tell } = hostOf();
      for (const type of [
        'theme_changed',
        'viewport_changed',
        'safe_area_changed',
        'content_safe_area_changed',
        'news',
      ]) {
        tell(type, data);
      }
      expect([style('--inset-top'), root.dataset.theme]).toEqual(['0px', 'dark']);
    },
  );
});

describe('what newer clients can do', () => {
  it('is asked for by its documented names', () => {
    const { host, toldOf } = hostOf();
    host.fillScreen(true);
    host.holdSwipes(true);
    host.guardClosing(true);
    host.sendPrepared('prepared-1');
    host.tellOutcome(true);
    expect(host.canFillScreen && host.canSendPrepared && host.canAskPhone).toBe(true);
    expect(toldOf('web_app_request_fullscreen')).toHaveLength(1);
    expect(toldOf('web_app_setup_swipe_behavior')).toEqual([{ allow_vertical_swipe: false }]);
    expect(toldOf('web_app_setup_closing_behavior')).toEqual([{ need_confirmation: true }]);
    expect(toldOf('web_app_send_prepared_message')).toEqual([{ id: 'prepared-1' }]);
    expect(toldOf('web_app_trigger_haptic_feedback')).toEqual([
      { type: 'notification', notification_type: 'success' },
    ]);
  });

  it.each([
    ['missed', true],
    ['unknown', true],
    ['added', false],
    ['unsupported', false],
  ])('puts the app on the home screen where it is %s', async (status, possible) => {
    const { host, tell } = hostOf();
    const answer = host.canAddToHomeScreen();
    tell('home_screen_checked', { status });
    expect(await answer).toBe(possible);
  });

  it('takes the whole screen and tells when it is lost', () => {
    const { host, tell } = hostOf();
    const told = vi.fn();
    host.watchFill(told);
    tell('fullscreen_changed', { is_fullscreen: true });
    tell('fullscreen_changed', { is_fullscreen: false });
    expect(told.mock.calls).toEqual([[true], [false]]);
  });

  it('has a second button beside the first', () => {
    const { host, tell, toldOf } = hostOf();
    const press = vi.fn();
    host.setSecondaryButton({ text: 'Рассчитать', enabled: true, press });
    tell('secondary_button_pressed');
    expect(press).toHaveBeenCalledOnce();
    expect(toldOf('web_app_setup_secondary_button')).toEqual([
      { is_visible: true, is_active: true, is_progress_visible: false, text: 'Рассчитать', position: 'left' },
    ]);
  });

  it('asks to write only where that is not allowed', () => {
    const allowed = hostOf({ mayWrite: true });
    const asking = hostOf();
    for (const { host } of [allowed, asking]) host.askToWrite();
    expect(allowed.toldOf('web_app_request_write_access')).toEqual([]);
    expect(asking.toldOf('web_app_request_write_access')).toHaveLength(1);
  });

  it('is not asked of an old client', async () => {
    const { host, posted } = hostOf({ version: '6.1' });
    const before = posted.length;
    host.fillScreen(true);
    host.holdSwipes(true);
    host.guardClosing(true);
    host.sendPrepared('prepared-1');
    host.addToHomeScreen();
    expect(host.canFillScreen || host.canSendPrepared || host.canAskPhone).toBe(false);
    expect(await host.canAddToHomeScreen()).toBe(false);
    expect(posted.length).toBe(before);
  });
});
