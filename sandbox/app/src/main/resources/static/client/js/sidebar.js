// The list of chats, and the head of the open one.

import { act, block } from './actions.js';
import { avatar, el, icon, tinted } from './dom.js';
import { menu } from './dialogs.js';
import { summary } from './message.js';
import { pickPerson } from './picker.js';
import { chat, emit, on, state } from './state.js';
import { t, timeOf } from './texts.js';

const list = document.getElementById('chats');
const peer = document.getElementById('peer');
const busy = new Map();

/** Draws the list. */
export function drawSidebar() {
  const chats = [...state.chats.values()].sort((a, b) => (b.lastMessage?.date ?? 0) - (a.lastMessage?.date ?? 0));
  list.replaceChildren(...chats.map(item));
  const me = document.getElementById('me');
  me.replaceChildren(tinted(avatar(state.me.name), state.me.id), el('span', { class: 'two-lines' },
    el('span', { class: 'name' }, state.me.name), el('span', { class: 'sub' }, state.me.phone)));
  me.title = t('changePerson');
  drawPeer();
}

function item(entry) {
  const unread = state.unread.get(entry.bot) ?? 0;
  return el('button', {
    class: `chat-item ${entry.bot === state.bot ? 'active' : ''}`, type: 'button', 'data-testid': 'chat-item', 'data-bot': entry.bot,
    onclick: () => emit('go', entry.bot),
  }, avatar(entry.title, 'bot large'), el('span', { class: 'two-lines' },
    el('span', { class: 'name' }, entry.title), subtitle(entry, summary(entry.lastMessage) || `@${entry.username}`)),
  el('span', { class: 'side' }, entry.lastMessage && timeOf(entry.lastMessage.date), unread ? el('span', { class: 'badge' }, String(unread)) : null));
}

function subtitle(entry, otherwise) {
  const action = busy.get(entry.bot);
  const text = action && t(action === 'upload_photo' ? 'uploadPhoto' : 'typing');
  return el('span', { class: `sub ${text ? 'active' : ''}` }, text ? `${text}…` : otherwise);
}

function drawPeer() {
  const open = chat();
  peer.replaceChildren(avatar(open.title, 'bot'), el('span', { class: 'two-lines' },
    el('span', { class: 'name', 'data-testid': 'chat-title' }, open.title), subtitle(open, `@${open.username} · ${t('bot')}`)));
}

/** Shows or ends that a bot is busy. */
export function setBusy(bot, action) {
  if (action) busy.set(bot, action);
  else busy.delete(bot);
  drawSidebar();
}

function chatMenu(event) {
  event.stopPropagation();
  const { blocked } = chat();
  menu(document.getElementById('chat'), '', [
    { icon: icon('reload'), text: t('restart'), run: () => act({ text: '/start' }) },
    { icon: icon('block'), text: t(blocked ? 'unblock' : 'block'), run: () => block(!blocked) },
    { icon: icon('user'), text: t('changePerson'), run: pickPerson },
  ], { top: '56px', right: '10px' });
}

function foot(productUrl) {
  document.getElementById('foot').replaceChildren(
    el('p', {}, t('sandbox')), el('a', { href: productUrl, target: '_blank', rel: 'noopener' }, `${t('product')} ↗`));
}

/** Makes the list live. */
export function startSidebar(productUrl) {
  const back = document.getElementById('back');
  const more = document.getElementById('chat-menu');
  back.append(icon('back'));
  back.setAttribute('aria-label', t('back'));
  back.addEventListener('click', () => { document.getElementById('app').dataset.view = 'list'; });
  more.append(icon('more'));
  more.setAttribute('aria-label', t('menu'));
  more.addEventListener('click', chatMenu);
  document.getElementById('me').addEventListener('click', pickPerson);
  on('quiet', () => setBusy(state.bot, undefined));
  foot(productUrl);
}
