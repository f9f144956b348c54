// The list of chats, and the head of the open one.

import { act, block } from './actions.js';
import { avatar, el, icon, tinted } from './dom.js';
import { menu } from './dialogs.js';
import { summary } from './summary.js';
import { pickPerson } from './picker.js';
import { chat, emit, on, state } from './state.js';
import { t, timeOf } from './texts.js';
import { nowTopic, topicList, topicMenu } from './topics.js';

const list = document.getElementById('chats');
const peer = document.getElementById('peer');
const busy = new Map();

/** Draws the list. */
export function drawSidebar() {
  const chats = [...state.chats.values()].sort((a, b) => (b.lastMessage?.date ?? 0) - (a.lastMessage?.date ?? 0));
  list.replaceChildren(...chats.flatMap((entry) => [item(entry), entry.key === state.key && topicList(entry)].filter(Boolean)));
  const me = document.getElementById('me');
  me.replaceChildren(tinted(avatar(state.me.name), state.me.id), el('span', { class: 'two-lines' },
    el('span', { class: 'name' }, state.me.name), el('span', { class: 'sub' }, state.me.phone)));
  me.title = t('changePerson');
  drawPeer();
}

/** The round picture of a chat. */
export function picture(entry, extra = '') {
  return entry.group ? tinted(avatar(entry.title, extra), Math.abs(entry.chatId)) : avatar(entry.title, `bot ${extra}`);
}

function item(entry) {
  const unread = state.unread.get(entry.key) ?? 0;
  return el('button', {
    class: `chat-item ${entry.key === state.key ? 'active' : ''}`, type: 'button', 'data-testid': 'chat-item', 'data-bot': entry.bot, 'data-chat': entry.chatId,
    onclick: () => emit('go', entry.key),
  }, picture(entry, 'large'), el('span', { class: 'two-lines' },
    el('span', { class: 'name' }, entry.title), subtitle(entry, preview(entry))),
  el('span', { class: 'side' }, entry.lastMessage && timeOf(entry.lastMessage.date), unread ? el('span', { class: 'badge' }, String(unread)) : null));
}

function preview(entry) {
  const last = entry.lastMessage;
  if (!last) return entry.group ? t('group') : `@${entry.username}`;
  const who = entry.group && !last.service ? `${last.from === state.me.id ? t('you') : last.fromName}: ` : '';
  return `${who}${summary(last)}`;
}

function subtitle(entry, otherwise) {
  const action = busy.get(entry.key);
  const text = action && t(action === 'upload_photo' ? 'uploadPhoto' : 'typing');
  return el('span', { class: `sub ${text ? 'active' : ''}` }, text ? `${text}…` : otherwise);
}

function drawPeer() {
  const open = chat();
  const topic = nowTopic();
  const about = open.group ? `${topic ? `${open.title} · ` : ''}${open.group.members.length + (open.group.botStatus === 'left' ? 0 : 1)} ${t('members')}` : `@${open.username} · ${t('bot')}`;
  const content = [picture(open), el('span', { class: 'two-lines' },
    el('span', { class: 'name', 'data-testid': 'chat-title' }, topic?.name ?? open.title), subtitle(open, about))];
  peer.replaceChildren(...(open.group?.forum
    ? [el('button', { class: 'peer-button', type: 'button', 'data-testid': 'topic-menu', 'aria-haspopup': 'menu', onclick: topicMenu }, content, icon('down'))]
    : content));
}

/** Shows or ends that a bot is busy. */
export function setBusy(key, action) {
  if (action) busy.set(key, action);
  else busy.delete(key);
  drawSidebar();
}

function chatMenu(event) {
  event.stopPropagation();
  const { blocked, group } = chat();
  menu(document.getElementById('chat'), '', [
    !group && { icon: icon('reload'), text: t('restart'), run: () => act({ text: '/start' }) },
    !group && { icon: icon('block'), text: t(blocked ? 'unblock' : 'block'), run: () => block(!blocked) },
    { icon: icon('user'), text: t('changePerson'), run: pickPerson },
  ].filter(Boolean), { top: '56px', right: '10px' });
}

function foot(productUrl) {
  document.getElementById('foot').replaceChildren(
    el('p', {}, t('sandbox')), place(productUrl, 'product'), ' · ', place('/mail', 'mail'));
}

function place(href, name) {
  return el('a', { href, target: '_blank', rel: 'noopener' }, `${t(name)} ↗`);
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
  on('quiet', () => setBusy(state.key, undefined));
  foot(productUrl);
}
