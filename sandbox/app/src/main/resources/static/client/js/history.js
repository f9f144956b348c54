// The messages of the open chat.

import * as api from './api.js';
import { avatar, el, icon } from './dom.js';
import { failed } from './dialogs.js';
import { formatted } from './entities.js';
import { messageNode } from './message.js';
import { chat, emit, on, state } from './state.js';
import { dayOf, t } from './texts.js';

const NEAR_END = 140;
const SAME_BREATH = 300;
const DRAFT_LIVES = 30_000;

const scroller = document.getElementById('history');
const toEnd = document.getElementById('to-end');
const inner = el('div', { class: 'history-inner' });
const typing = el('div', { class: 'typing', 'data-testid': 'typing' }, el('i'), el('i'), el('i'));
const draft = el('article', { class: 'message in last draft', 'data-testid': 'draft' }, el('div', { class: 'bubble' }, el('div', { class: 'body' })));
let loading = false;
/** What arrives while a chat is being loaded, since the loaded page may not know it yet. */
let arriving;

/** Whether the newest message is to stay in sight; only the person's own way up ends that. */
let pinned = true;
let lastTop = 0;

const nearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;

/** Scrolls to the newest message and stays there. */
function scrollToEnd(behavior = 'instant') {
  pinned = true;
  scroller.scrollTo({ top: scroller.scrollHeight, behavior });
}

function keepPinned() {
  if (pinned) scrollToEnd();
}

/** Loads the chat that is open. */
export async function loadChat() {
  const arrived = new Map();
  arriving = arrived;
  const page = await api.messages(state.me.id, chat(), state.topic);
  if (arriving !== arrived) return;
  arriving = undefined;
  hideDraft();
  state.messages = new Map([...page.messages.map((message) => [message.id, message]), ...arrived]);
  state.older = page.older;
  render();
  scrollToEnd();
}

async function loadOlder() {
  if (!state.older || loading) return;
  loading = true;
  try {
    const page = await api.messages(state.me.id, chat(), state.topic, Math.min(...state.messages.keys()));
    const height = scroller.scrollHeight;
    state.messages = new Map([...page.messages.map((message) => [message.id, message]), ...state.messages]);
    state.older = page.older;
    render();
    scroller.scrollTop += scroller.scrollHeight - height;
  } catch (error) {
    failed(error);
  } finally {
    loading = false;
  }
}

function render() {
  inner.replaceChildren(...[...state.messages.values()].map((message) => settled(messageNode(message))));
  arrange();
}

function settled(node) {
  node.classList.add('settled');
  return node;
}

/** Shows a new message, or the new form of one. */
export function upsert(message) {
  arriving?.set(message.id, message);
  const known = state.messages.has(message.id);
  state.messages.set(message.id, message);
  const node = messageNode(message);
  const old = inner.querySelector(`[data-message-id="${message.id}"]`);
  if (old) {
    old.replaceWith(settled(node));
    node.classList.add('flash');
  } else {
    inner.append(node);
  }
  if (!known && message.fromBot) hideTyping();
  if (!known && message.fromBot) hideDraft();
  arrange();
  if (pinned || (!known && message.from === state.me.id)) scrollToEnd();
  else if (!known) unread(1);
}

/** Removes a message. */
export function remove(id) {
  state.messages.delete(id);
  inner.querySelector(`[data-message-id="${id}"]`)?.remove();
  arrange();
}

/** Draws a message again, since something about it changed that it does not carry itself. */
export function redraw(id) {
  const message = state.messages.get(id);
  if (!message) return;
  inner.querySelector(`[data-message-id="${id}"]`)?.replaceWith(settled(messageNode(message)));
  arrange();
}

/** Puts days, albums and neighbours in order. */
function arrange() {
  for (const extra of inner.querySelectorAll('.day, .welcome')) extra.remove();
  for (const album of inner.querySelectorAll('.album')) album.replaceWith(...album.children);
  const all = [...state.messages.values()].sort((a, b) => a.id - b.id);
  all.forEach((message, index) => {
    const node = inner.querySelector(`[data-message-id="${message.id}"]`);
    const before = all[index - 1];
    const after = all[index + 1];
    node.classList.toggle('joined', joined(before, message));
    node.classList.toggle('last', !joined(message, after));
    if (!before || dayOf(before.date) !== dayOf(message.date)) node.before(el('div', { class: 'day' }, dayOf(message.date)));
    if (message.albumId) intoAlbum(node, message, before);
  });
  if (!all.length) inner.append(welcome());
  if (draft.isConnected) inner.append(draft);
  if (typing.isConnected) inner.append(typing);
}

function joined(first, second) {
  return Boolean(first && second && !first.service && !second.service && first.from === second.from && second.date - first.date < SAME_BREATH && dayOf(first.date) === dayOf(second.date));
}

function intoAlbum(node, message, before) {
  const previous = node.previousElementSibling;
  if (before?.albumId === message.albumId && previous?.classList.contains('album')) {
    previous.append(node);
    return;
  }
  const album = el('div', { class: `album ${message.from === state.me.id ? 'out' : 'in'} ${message.photo ? '' : 'files'}`, 'data-testid': 'album' });
  node.before(album);
  album.append(node);
}

function welcome() {
  const open = chat();
  return el('div', { class: 'welcome' }, avatar(open.title, open.group ? '' : 'bot'), open.description ? `${t('welcome')}\n\n${open.description}` : t('empty'));
}

let draftTimer;

/** Shows a text that the bot is still writing, for as long as Telegram does. */
export function showDraft({ text, entities }) {
  hideTyping();
  draft.querySelector('.body').replaceChildren(...(text ? formatted(text, entities) : [`${t('thinking')}…`]));
  inner.append(draft);
  keepPinned();
  clearTimeout(draftTimer);
  draftTimer = setTimeout(hideDraft, DRAFT_LIVES);
}

/** Shows that no longer. */
export function hideDraft() {
  clearTimeout(draftTimer);
  draft.remove();
}

let typingTimer;

/** Shows that the bot is busy, for as long as Telegram does. */
export function showTyping() {
  inner.append(typing);
  keepPinned();
  clearTimeout(typingTimer);
  typingTimer = setTimeout(hideTyping, 5000);
}

/** Shows that no longer. */
export function hideTyping() {
  clearTimeout(typingTimer);
  typing.remove();
  emit('quiet');
}

function unread(more) {
  const count = (Number(toEnd.dataset.count) || 0) + more;
  toEnd.dataset.count = count;
  toEnd.replaceChildren(icon('down'), count ? el('span', { class: 'badge' }, String(count)) : '');
  toEnd.hidden = false;
}

function scrolled() {
  if (nearEnd()) {
    pinned = true;
    toEnd.hidden = true;
    toEnd.dataset.count = 0;
  } else if (scroller.scrollTop < lastTop) {
    pinned = false;
  }
  if (!pinned && toEnd.hidden) unread(0);
  lastTop = scroller.scrollTop;
  if (scroller.scrollTop < 200) loadOlder();
}

/** Makes the history live. */
export function startHistory() {
  scroller.append(inner);
  toEnd.setAttribute('aria-label', t('toEnd'));
  toEnd.addEventListener('click', () => scrollToEnd('smooth'));
  scroller.addEventListener('scroll', scrolled, { passive: true });
  const sizes = new ResizeObserver(keepPinned);
  sizes.observe(scroller);
  sizes.observe(inner);
  on('typing', showTyping);
  on('fit', keepPinned);
}
