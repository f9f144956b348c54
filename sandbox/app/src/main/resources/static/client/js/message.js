// One message as an element.

import { avatar, el, icon, tinted } from './dom.js';
import { formatted, safe } from './entities.js';
import { lightbox, menu, toast } from './dialogs.js';
import { openAddress } from './links.js';
import { chat, emit, state } from './state.js';
import { noteText, summary } from './summary.js';
import { t, timeOf } from './texts.js';
import { topicMark, topicOf } from './topics.js';

const QUICK = ['👍', '❤', '🔥'];
const MENU_WIDTH = 260;

/** The element of a message. */
export function messageNode(message) {
  if (message.webAppData) return note(message, `${t('miniApp')}: ${message.webAppData}`);
  if (message.service) return note(message, noteText(message.service, message.fromName));
  const mine = message.from === state.me.id;
  const media = Boolean(message.photo);
  const node = el('article', {
    class: ['message', mine ? 'out' : 'in', media && 'media', message.sticker !== undefined && 'sticker', message.buttons.length && 'has-buttons'].filter(Boolean).join(' '),
    'data-testid': 'message', 'data-message-id': message.id, 'data-from': message.fromBot ? 'bot' : mine ? 'me' : 'other', 'data-topic-id': message.topicId,
  }, el('div', { class: 'bubble' }, author(message, mine), content(message)), message.buttons.length ? buttons(message) : null, reactions(message));
  if (mine && message.text && !message.viaBot) node.addEventListener('dblclick', () => emit('edit', message));
  node.addEventListener('contextmenu', (event) => messageMenu(event, message, mine));
  return node;
}

function note(message, text) {
  return el('div', { class: 'service', 'data-testid': 'message', 'data-message-id': message.id, 'data-from': 'service' }, text);
}

/** Who writes, where several do, and by which way the message came. */
function author(message, mine) {
  const open = chat();
  const topic = open.group?.forum && !state.topic && message.topicId && topicOf(message.topicId);
  const lines = [
    open.group && !mine && tinted(el('b', { class: 'author' }, message.fromName), message.from),
    topic && el('span', { class: 'topic-of' }, topicMark(topic)),
    message.forwarded && el('span', { class: 'via' }, `${t('forwardedFrom')} ${message.forwarded.senderUserName ?? [message.forwarded.senderUser?.firstName, message.forwarded.senderUser?.lastName].filter(Boolean).join(' ')}`),
    message.viaBot && el('span', { class: 'via', 'data-testid': 'via' }, `${t('via')} @${message.viaBot}`),
  ].filter(Boolean);
  return lines.length ? el('div', { class: 'author-line' }, lines) : undefined;
}

/** Opens the menu of a message where it was asked for, on the side where there is room. */
function messageMenu(event, message, mine) {
  event.preventDefault();
  event.stopPropagation();
  const text = message.text ?? message.caption;
  const place = document.getElementById('chat');
  const box = place.getBoundingClientRect();
  const x = event.clientX - box.left;
  const y = event.clientY - box.top;
  const style = { left: `${Math.max(8, Math.min(x, box.width - MENU_WIDTH))}px`, ...(y > box.height / 2 ? { bottom: `${box.height - y}px` } : { top: `${y}px` }) };
  menu(place, 'message-menu', [
    { icon: icon('back'), text: t('reply'), run: () => emit('answer', message) },
    ...QUICK.map((emoji) => ({ icon: el('span', { class: 'emoji' }, emoji), text: t('react'), run: () => emit('react', { message, emoji }) })),
    { icon: icon('send'), text: t('forward'), run: () => emit('forward', message) },
    mine && message.text && !message.viaBot && { icon: icon('edit'), text: t('editing'), run: () => emit('edit', message) },
    text && { icon: icon('copy'), text: t('copy'), run: () => navigator.clipboard.writeText(text).then(() => toast(t('copied'))) },
  ].filter(Boolean), style);
}

function reactions(message) {
  if (!message.reactions.length) return null;
  const counts = Map.groupBy(message.reactions, ({ emoji }) => emoji);
  return el('div', { class: 'reactions' }, [...counts].map(([emoji, all]) => el('button', {
    type: 'button', class: `reaction ${all.some(({ from }) => from === state.me.id) ? 'mine' : ''}`, 'data-testid': 'reaction', onclick: () => emit('react', { message, emoji }),
  }, emoji, all.length > 1 ? ` ${all.length}` : '')));
}

function content(message) {
  const text = message.text ?? message.caption;
  const entities = message.entities ?? message.captionEntities;
  const body = text && el('div', { class: 'body', 'data-testid': 'message-text' }, formatted(text, entities, say), meta(message));
  return [replied(message), attachment(message), body || metaOver(message)];
}

const say = (text) => emit('say', { bot: state.key, text });

function replied(message) {
  const answered = message.replyTo && state.messages.get(message.replyTo);
  return answered && el('span', { class: 'reply' }, el('b', {}, answered.fromName), summary(answered).slice(0, 90));
}

function attachment(message) {
  if (message.photo) return photo(message.photo);
  if (message.document) return file(message.document, 'file', message.document.name ?? t('file'));
  if (message.voice) return file(message.voice, 'voice', t('voice'));
  if (message.sticker !== undefined) return el('div', { class: 'sticker-face', role: 'img', 'aria-label': t('sticker') }, message.sticker || '🙂');
  if (message.location) return place(message.location, message.venue);
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

function place(location, venue) {
  return el('div', {}, el('div', { class: 'map', role: 'img', 'aria-label': t('mapPoint') }, icon('pin')),
    el('div', { class: 'body' }, venue ?? `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`));
}

function contact(card) {
  const name = [card.firstName, card.lastName].filter(Boolean).join(' ');
  return el('div', { class: 'file' }, avatar(name), el('span', {}, name, el('small', {}, card.phoneNumber)));
}

function meta(message) {
  return el('span', { class: 'meta' }, message.edited ? `${t('edited')} ` : '', timeOf(message.date), message.from === state.me.id ? icon('check') : null);
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
  const mark = button.webApp ? 'app' : button.url ? 'link' : button.copyText ? 'copy' : button.switchInlineQuery !== undefined ? 'send' : undefined;
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
  if (button.switchInlineQueryCurrentChat !== undefined) return emit('insert', `@${botName(message)} ${button.switchInlineQueryCurrentChat}`);
  if (button.switchInlineQuery !== undefined) return emit('elsewhere', `@${botName(message)} ${button.switchInlineQuery}`);
  return toast(t('unsupported'));
}

const botName = (message) => state.chats.get(message.bot).username;
