// The messenger: puts the parts together.

import { startActions } from './actions.js';
import * as api from './api.js';
import { drawComposer, focusInput, startComposer, switchDraft } from './composer.js';
import { failed } from './dialogs.js';
import { loadChat, startHistory } from './history.js';
import { follow } from './live.js';
import { startMiniApp } from './miniapp.js';
import { pickPerson } from './picker.js';
import { drawSidebar, startSidebar } from './sidebar.js';
import { chat, emit, keyOf, on, state } from './state.js';
import { startTheme } from './theme.js';

/** The person who is ready for whoever just wants to chat. */
const READY = 100_001;

const app = document.getElementById('app');

function take({ me, chats }) {
  state.me = me;
  state.chats = new Map(chats.map((chat) => [chat.key, chat]));
  if (!state.chats.has(state.key)) state.key = 'client';
}

async function openAs(person) {
  if (state.me) emit('leave');
  take(await api.open(person));
  state.unread.clear();
  state.pressed.clear();
  // A message between the loading of a chat and the following of it would be seen by neither.
  await follow();
  await go(state.key, state.topic);
  remember();
}

async function go(key, topic) {
  switchDraft(state.key, key);
  state.key = key;
  state.topic = topic;
  state.unread.delete(key);
  app.dataset.view = 'chat';
  drawSidebar();
  drawComposer();
  await loadChat();
  focusInput();
  remember();
}

function remember() {
  const query = new URLSearchParams(location.search);
  const given = location.pathname !== '/' || state.me.id !== READY || state.key !== 'client';
  if (!given) return;
  query.set('person', state.me.id);
  query.set('bot', chat().bot);
  for (const [name, value] of [['chat', chat().group && chat().chatId], ['topic', state.topic]]) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  history.replaceState(null, '', `/telegram?${query}`);
}

async function resync({ quietly }) {
  take(await api.session(state.me.id));
  drawSidebar();
  drawComposer();
  if (!quietly) await loadChat();
}

function wire() {
  const guarded = (work) => (data) => Promise.resolve(work(data)).catch(failed);
  on('go', guarded((key) => (key === state.key && !state.topic && app.dataset.view === 'chat' ? undefined : go(key))));
  on('topic', guarded((id) => go(state.key, id)));
  on('person', guarded(openAs));
  on('resync', guarded(resync));
  on('chat', ({ key, composer }) => {
    drawSidebar();
    if (composer && key === state.key) drawComposer();
  });
}

async function start() {
  startTheme();
  wire();
  startActions();
  startHistory();
  startComposer();
  startMiniApp();
  const query = new URLSearchParams(location.search);
  if (['client', 'staff'].includes(query.get('bot'))) state.key = keyOf(query.get('bot'), Number(query.get('chat')));
  state.topic = Number(query.get('topic')) || undefined;
  startSidebar((await api.people()).productUrl);
  const given = Number(query.get('person'));
  if (Number.isSafeInteger(given) && given > 0) await openAs(given);
  else if (location.pathname === '/') await openAs(READY);
  else if (!(await pickPerson())) await openAs(READY);
}

start().catch(failed);
