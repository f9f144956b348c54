// One message as an element.

import { avatar, el, icon } from './dom.js';
import { formatted, safe } from './entities.js';
import { lightbox, toast } from './dialogs.js';
import { openAddress } from './links.js';
import { emit, state } from './state.js';
import { t, timeOf } from './texts.js';

/** The element of a message. */
export function messageNode(message) {
  if (message.webAppData) {
    return el('div', { class: 'service', 'data-testid': 'message', 'data-message-id': message.id }, `${t('miniApp')}: ${message.webAppData}`);
  }
  const media = Boolean(message.photo);
  const node = el('article', {
    class: ['message', message.fromBot ? 'in' : 'out', media && 'media', message.buttons.length && 'has-buttons'].filter(Boolean).join(' '),
    'data-testid': 'message', 'data-message-id': message.id, 'data-from': message.fromBot ? 'bot' : 'me',
  }, el('div', { class: 'bubble' }, content(message)), message.buttons.length ? buttons(message) : null);
  if (!message.fromBot && message.text) node.addEventListener('dblclick', () => emit('edit', message));
  return node;
}

function content(message) {
  const text = message.text ?? message.caption;
  const entities = message.entities ?? message.captionEntities;
  const body = text && el('div', { class: 'body', 'data-testid': 'message-text' }, formatted(text, entities, say), meta(message));
  return [replied(message), attachment(message), body || metaOver(message)];
}

const say = (text) => emit('say', { bot: state.bot, text });

function replied(message) {
  const answered = message.replyTo && state.messages.get(message.replyTo);
  return answered && el('span', { class: 'reply' }, summary(answered).slice(0, 90));
}

function attachment(message) {
  if (message.photo) return photo(message.photo);
  if (message.document) return file(message.document, 'file', message.document.name ?? t('file'));
  if (message.voice) return file(message.voice, 'voice', t('voice'));
  if (message.location) return place(message.location);
  if (message.contact) return contact(message.contact);
  return undefined;
}

function photo(view) {
  const image = el('img', { src: view.url, alt: t('photo'), loading: 'lazy', decoding: 'async' });
  const ratio = Math.min(Math.max(view.width / view.height, 0.6), 2.2);
  return el('button', { class: 'photo', type: 'button', style: { aspectRatio: String(ratio) }, onclick: () => lightbox(view.url) }, image);
}

function file(view, kind, name) {
  const size = view.size > 1 << 20 ? `${(view.size / (1 << 20)).toFixed(1)} MB` : `${Math.max(1, Math.round(view.size / 1024))} KB`;
  const detail = view.duration ? `${view.duration} s · ${size}` : size;
  return el('a', { class: 'file', href: view.url, download: view.name ?? '' },
    el('span', { class: 'disc' }, icon(kind)), el('span', {}, name, el('small', {}, detail)));
}

function place(location) {
  return el('div', {}, el('div', { class: 'map', role: 'img', 'aria-label': t('mapPoint') }, icon('pin')),
    el('div', { class: 'body' }, `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`));
}

function contact(card) {
  const name = [card.firstName, card.lastName].filter(Boolean).join(' ');
  return el('div', { class: 'file' }, avatar(name), el('span', {}, name, el('small', {}, card.phoneNumber)));
}

function meta(message) {
  return el('span', { class: 'meta' }, message.edited ? `${t('edited')} ` : '', timeOf(message.date), message.fromBot ? null : icon('check'));
}

function metaOver(message) {
  const stamp = meta(message);
  if (message.photo) stamp.classList.add('meta-over');
  else stamp.style.margin = '0 12px 8px';
  return stamp;
}

function buttons(message) {
  const rows = message.buttons.map((row) => el('div', { class: 'buttons-row' }, row.map((button) => inlineButton(message, button))));
  return el('div', { class: 'buttons' }, rows);
}

function inlineButton(message, button) {
  const waiting = button.callbackData !== undefined && state.pressed.has(`${message.id} ${button.callbackData}`);
  const mark = button.webApp ? 'app' : button.url ? 'link' : button.copyText ? 'copy' : undefined;
  return el('button', {
    class: `inline-button ${button.style ?? ''} ${waiting ? 'loading' : ''}`, type: 'button', 'data-testid': 'inline-button',
    'data-callback': button.callbackData, 'data-web-app': button.webApp, 'data-url': button.url,
    onclick: () => press(message, button),
  }, button.text, mark && icon(mark));
}

function press(message, button) {
  if (button.callbackData !== undefined) return emit('press', { message, data: button.callbackData });
  if (button.webApp) return emit('app', { bot: message.bot, url: button.webApp });
  if (button.url && safe(button.url)) return openAddress(safe(button.url));
  if (button.copyText) return navigator.clipboard.writeText(button.copyText).then(() => toast(t('copied')));
  return toast(t('unsupported'));
}

/** A message in one line. */
export function summary(message) {
  if (!message) return '';
  const text = message.text ?? message.caption;
  if (text) return text.replace(/\s+/g, ' ');
  const kind = ['photo', 'document', 'voice', 'location', 'contact'].find((name) => message[name]);
  return kind ? t(kind === 'document' ? 'file' : kind) : (message.webAppData ?? '');
}
