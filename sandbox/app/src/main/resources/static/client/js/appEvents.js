// The host's side of the protocol between Telegram and Mini Apps.

import { act } from './actions.js';
import * as api from './api.js';
import { cloud, deviceStorage } from './appStorage.js';
import { chooseChat } from './chooser.js';
import { ask, confirm, toast } from './dialogs.js';
import { el } from './dom.js';
import { safe } from './entities.js';
import { openAddress } from './links.js';
import { emit, state } from './state.js';
import { t } from './texts.js';
import { themeParams } from './theme.js';

const HEADER_HEIGHT = 50;
const NONE = { top: 0, bottom: 0, left: 0, right: 0 };
const COLOUR = /^#[0-9a-f]{6}$/i;

const HANDLERS = {
  iframe_ready: (app) => HANDLERS.web_app_request_theme(app),
  iframe_will_reload(app) { app.willReload = true; },
  web_app_ready(app) {
    clearTimeout(app.slow);
    app.loading.classList.add('done');
  },
  web_app_expand(app) {
    app.expanded = true;
    HANDLERS.web_app_request_viewport(app);
  },
  // The app itself may close without a question; only the person is asked.
  web_app_close: (app) => app.close(true),
  web_app_request_theme: (app) => app.post('theme_changed', { theme_params: themeParams() }),
  web_app_request_viewport: (app) => app.post('viewport_changed', {
    height: app.frame.clientHeight, width: app.frame.clientWidth, is_expanded: app.expanded, is_state_stable: true,
  }),
  web_app_request_safe_area: (app) => app.post('safe_area_changed', NONE),
  web_app_request_content_safe_area: (app) => app.post('content_safe_area_changed', { ...NONE, top: app.fullscreen ? HEADER_HEIGHT : 0 }),
  web_app_setup_main_button: (app, data) => app.buttons.set('main', data),
  web_app_setup_secondary_button: (app, data) => app.buttons.set('secondary', data),
  web_app_setup_back_button(app, { is_visible: visible }) {
    app.canGoBack = Boolean(visible);
    app.draw();
  },
  web_app_setup_settings_button(app, { is_visible: visible }) { app.settings = Boolean(visible); },
  web_app_setup_closing_behavior(app, { need_confirmation: needed }) { app.closing = Boolean(needed); },
  web_app_setup_swipe_behavior() {},
  web_app_hide_keyboard() {},
  web_app_set_header_color(app, { color_key: key, color }) { paint(app, 'header', key ? themeParams()[key] : color, true); },
  web_app_set_background_color: (app, { color }) => paint(app, 'bg', color),
  web_app_set_bottom_bar_color: (app, { color }) => paint(app, 'bottom', color),
  web_app_trigger_haptic_feedback: haptic,
  web_app_open_link(app, { url }) {
    const address = safe(url ?? '');
    if (address) window.open(address, '_blank', 'noopener');
  },
  web_app_open_tg_link: (app, { path_full: path }) => openAddress(`https://t.me${path}`),
  web_app_open_popup: popup,
  web_app_open_scan_qr_popup(app) {
    toast(t('unsupported'));
    app.post('scan_qr_popup_closed');
  },
  web_app_close_scan_qr_popup() {},
  async web_app_read_text_from_clipboard(app, { req_id: id }) {
    const text = await navigator.clipboard.readText().catch(() => undefined);
    app.post('clipboard_text_received', text === undefined ? { req_id: id } : { req_id: id, data: text });
  },
  async web_app_request_write_access(app) {
    const allowed = await confirm(t('allowWrite'), t('allowWriteText'), t('allow'));
    app.post('write_access_requested', { status: allowed ? 'allowed' : 'cancelled' });
  },
  async web_app_request_phone(app) {
    const agreed = await confirm(t('shareContact'), `${t('shareContactText')}: ${app.person.phone}`, t('share'));
    const sent = agreed && (await act({ contact: {} }, app.bot));
    app.post('phone_requested', { status: sent ? 'sent' : 'cancelled' });
  },
  web_app_invoke_custom_method: customMethod,
  async web_app_data_send(app, { data }) {
    if (!app.keyText) return;
    await api.sendAppData(app.person.id, app.bot, String(data), app.keyText);
    await app.close(true);
  },
  web_app_switch_inline_query(app, { query = '', chat_types: types = [] }) {
    emit(types.length ? 'elsewhere' : 'insert', `@${app.username} ${query}`);
  },
  web_app_request_fullscreen: (app) => fullscreen(app, true),
  web_app_exit_fullscreen: (app) => fullscreen(app, false),
  web_app_request_file_download: download,
  web_app_check_home_screen: (app) => app.post('home_screen_checked', { status: 'unsupported' }),
  web_app_add_to_home_screen: (app) => app.post('home_screen_failed', { error: 'UNSUPPORTED' }),
  web_app_check_location: (app) => app.post('location_checked', { available: false }),
  web_app_request_location: (app) => app.post('location_requested', { available: false }),
  web_app_biometry_get_info: (app) => app.post('biometry_info_received', { available: false }),
  web_app_send_prepared_message: sharePrepared,
  web_app_set_emoji_status: (app) => app.post('emoji_status_failed', { error: 'UNSUPPORTED' }),
  web_app_request_emoji_status_access: (app) => app.post('emoji_status_access_requested', { status: 'cancelled' }),
  web_app_start_accelerometer: (app) => app.post('accelerometer_failed', { error: 'UNSUPPORTED' }),
  web_app_start_gyroscope: (app) => app.post('gyroscope_failed', { error: 'UNSUPPORTED' }),
  web_app_start_device_orientation: (app) => app.post('device_orientation_failed', { error: 'UNSUPPORTED' }),
};

/** Does what an app's event asks for. */
export function handle(app, eventType, data = {}) {
  if (Object.hasOwn(HANDLERS, eventType)) return HANDLERS[eventType](app, data);
  return deviceStorage(app, eventType, data);
}

function paint(app, part, colour, withText = false) {
  if (!COLOUR.test(colour ?? '')) return;
  app.colours[part] = colour;
  if (withText) app.colours['header-text'] = isDark(colour) ? '#ffffff' : '#10151d';
  app.draw();
}

function isDark(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 140;
}

function haptic(app, { type, impact_style: impact, notification_type: notification }) {
  app.phone.querySelector('.haptic')?.remove();
  const mark = el('span', { class: 'haptic', 'data-testid': 'haptic' }, `≋ ${impact ?? notification ?? type}`);
  app.phone.append(mark);
  setTimeout(() => mark.remove(), 900);
}

const POPUP_WORDS = { ok: 'ok', close: 'close', cancel: 'cancel' };

async function popup(app, { title = '', message = '', buttons = [] }) {
  const shown = buttons.slice(0, 3).map(({ id, type, text }) => ({
    id: `=${id ?? ''}`, text: POPUP_WORDS[type] ? t(POPUP_WORDS[type]) : text, kind: type === 'destructive' ? 'destructive' : '',
  }));
  const pressed = await ask(String(title), String(message), shown);
  app.post('popup_closed', pressed === undefined ? {} : { button_id: pressed.slice(1) });
}

async function customMethod(app, { req_id: id, method, params }) {
  const reply = (body) => app.post('custom_method_invoked', { req_id: id, ...body });
  try {
    if (method === 'getRequestedContact') {
      reply({ result: (await api.contactData(app.person.id, app.bot)).response });
      return;
    }
    const result = cloud(app, method, params);
    reply(result === undefined ? { error: 'METHOD_INVALID' } : { result });
  } catch (error) {
    reply({ error: error.message });
  }
}

async function sharePrepared(app, { id }) {
  const refuse = (error) => app.post('prepared_message_failed', { error });
  try {
    const { result, chats } = await api.prepared(app.person.id, app.bot, String(id));
    const fits = (entry) => chats.includes(entry.group ? 'group' : 'bot') && entry.bot === app.bot;
    const key = await chooseChat(t('shareWhere'), fits, result.title ?? result.text ?? '');
    if (!key) return refuse('USER_DECLINED');
    await api.share(app.person.id, app.bot, String(id), state.chats.get(key));
    return app.post('prepared_message_sent');
  } catch (error) {
    return refuse(error.message === 'MESSAGE_EXPIRED' ? 'MESSAGE_EXPIRED' : 'MESSAGE_SEND_FAILED');
  }
}

function fullscreen(app, wanted) {
  if (app.fullscreen === wanted) {
    if (wanted) app.post('fullscreen_failed', { error: 'ALREADY_FULLSCREEN' });
    return;
  }
  app.fullscreen = wanted;
  app.draw();
  app.post('fullscreen_changed', { is_fullscreen: wanted });
  HANDLERS.web_app_request_content_safe_area(app);
}

async function download(app, { url, file_name: name }) {
  const address = safe(url ?? '');
  const agreed = address && (await confirm(t('openLink'), String(name ?? address), t('open')));
  app.post('file_download_requested', { status: agreed ? 'downloading' : 'cancelled' });
  if (agreed) el('a', { href: address, download: name ?? '', target: '_blank', rel: 'noopener' }).click();
}
