// The Mini App in its phone: where it opens, what stands around it, how it closes.

import * as api from './api.js';
import { buttonsOf } from './appButtons.js';
import { handle } from './appEvents.js';
import { confirm, failed, menu } from './dialogs.js';
import { el, icon } from './dom.js';
import { on, state } from './state.js';
import { t } from './texts.js';
import { themeParams } from './theme.js';

const VERSION = '9.1';
const SLOW_AFTER = 12_000;
const ALLOWED = 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';
const panel = document.getElementById('miniapp');

/** What an app that has just begun has asked for. */
const fresh = () => ({ closing: false, settings: false, fullscreen: false, canGoBack: false, colours: {} });

/** The app that is open. */
let app;

/** The address of an app with its launch parameters behind the hash, as Telegram puts them. */
export function launchAddress(url, data, startParam) {
  const params = new URLSearchParams({ tgWebAppData: data, tgWebAppVersion: VERSION, tgWebAppPlatform: 'web', tgWebAppThemeParams: JSON.stringify(themeParams()) });
  if (startParam) params.set('tgWebAppStartParam', startParam);
  const address = new URL(url);
  if (startParam) address.searchParams.set('tgWebAppStartParam', startParam);
  const launch = params.toString().replace(/\+/g, '%20');
  address.hash = address.hash ? `${address.hash}${address.hash.includes('?') ? '&' : '?'}${launch}` : launch;
  return address.href;
}

async function openApp({ bot, url, startParam = '', keyText }) {
  if (!url || (app && !(await closeApp()))) return;
  // An app behind one of the keys is told nothing of the person; it may send data back instead.
  const data = keyText ? '' : await api.initData(state.me.id, bot, startParam);
  const chat = state.chats.get(bot);
  app = {
    bot, title: chat.title, username: chat.username, keyText, origin: new URL(url).origin, person: state.me,
    expanded: true, post, close: closeApp, draw: drawAround, ...fresh(),
  };
  app.buttons = buttonsOf(app);
  app.frame = el('iframe', {
    src: launchAddress(url, data, startParam), title: chat.title, sandbox: ALLOWED, 'data-testid': 'miniapp-frame',
    allow: 'clipboard-write; geolocation; fullscreen', referrerpolicy: 'origin',
  });
  drawPhone();
}

function drawPhone() {
  app.back = el('button', { class: 'pill', type: 'button', 'data-testid': 'miniapp-back', onclick: pressBack });
  app.loading = el('div', { class: 'app-loading' }, el('span', { class: 'ring' }), el('span', {}, t('loadingApp')));
  app.slow = setTimeout(tellSlow, SLOW_AFTER);
  const more = el('button', { class: 'icon-button', type: 'button', 'aria-label': t('menu'), 'data-testid': 'miniapp-menu', onclick: appMenu }, icon('more'));
  const bar = el('header', { class: 'app-bar' }, app.back, el('span', { class: 'title' }, app.title, el('small', {}, t('miniApp'))), more);
  app.phone = el('div', { class: 'phone', 'data-testid': 'miniapp' }, bar, el('div', { class: 'app-frame' }, app.frame, app.loading), app.buttons.node);
  panel.replaceChildren(app.phone);
  panel.hidden = false;
  panel.classList.remove('fullscreen');
  new ResizeObserver(() => app && handle(app, 'web_app_request_viewport')).observe(app.frame);
  drawAround();
}

function tellSlow() {
  if (!app) return;
  app.loading.replaceChildren(el('span', {}, t('slowApp')), el('small', {}, app.frame.src.split('#')[0]));
}

/** Draws what the app may change around itself. */
function drawAround() {
  app.back.replaceChildren(icon(app.canGoBack ? 'back' : 'close'), t(app.canGoBack ? 'back' : 'close'));
  for (const [name, colour] of Object.entries(app.colours)) app.phone.style.setProperty(`--app-${name}`, colour);
  app.buttons.draw();
  panel.classList.toggle('fullscreen', app.fullscreen);
}

/** Tells the app something; nobody but its own page hears it. Before its first word there is nobody to hear. */
function post(eventType, eventData = {}) {
  if (app?.speaks) app.frame.contentWindow.postMessage(JSON.stringify({ eventType, eventData }), app.origin);
}

function pressBack() {
  if (app.canGoBack) post('back_button_pressed');
  else closeApp().catch(failed);
}

/** Closes the app; false where the person decided otherwise. */
async function closeApp(force = false) {
  if (!app) return true;
  if (app.closing && !force && !(await confirm(t('closeApp'), t('closeAppText'), t('close')))) return false;
  clearTimeout(app?.slow);
  app = undefined;
  panel.hidden = true;
  panel.replaceChildren();
  return true;
}

function appMenu(event) {
  event.stopPropagation();
  menu(app.phone, 'app-menu', [
    { icon: icon('reload'), text: t('reload'), run: reload },
    app.settings && { icon: icon('gear'), text: t('settings'), run: () => post('settings_button_pressed') },
    { icon: icon('close'), text: t('close'), run: () => closeApp().catch(failed) },
  ].filter(Boolean));
}

/** Asks the app to reload itself, and does it where the app does not. */
function reload() {
  const current = app;
  current.willReload = false;
  Object.assign(current, fresh());
  current.phone.removeAttribute('style');
  current.buttons.hide();
  drawAround();
  post('reload_iframe');
  setTimeout(() => {
    if (app === current && !current.willReload) current.frame.src = `${current.frame.src}`;
  }, 500);
}

/** Hears the messages of the app's own window and origin, and no others. */
function hear(event) {
  if (!app || event.source !== app.frame.contentWindow || event.origin !== app.origin) return;
  let message;
  try {
    message = JSON.parse(event.data);
  } catch {
    return;
  }
  if (typeof message?.eventType !== 'string') return;
  app.speaks = true;
  Promise.resolve(handle(app, message.eventType, message.eventData ?? {})).catch(failed);
}

/** Makes the panel live. */
export function startMiniApp() {
  addEventListener('message', hear);
  on('app', (wanted) => openApp(wanted).catch(failed));
  on('leave', () => closeApp(true));
  on('theme', () => {
    if (!app) return;
    handle(app, 'web_app_request_theme');
    drawAround();
  });
  document.addEventListener('visibilitychange', () => post('visibility_changed', { is_visible: !document.hidden }));
}
