// What the person does: says, presses, shares.

import * as api from './api.js';
import { confirm, failed, toast } from './dialogs.js';
import { redraw } from './history.js';
import { chat, emit, keyOf, on, state } from './state.js';
import { t } from './texts.js';

const ANSWER_WAIT = 15_000;
const LARGEST_FILE = 10 << 20;
const CENTRE = { latitude: 55.7539, longitude: 37.6208 };

/** Does something as the person, in the open chat if no other is named; false where it was refused. */
export async function act(action, key = state.key) {
  try {
    await api.act(state.me.id, state.chats.get(key), key === state.key ? state.topic : undefined, action);
    return true;
  } catch (error) {
    failed(error);
    return false;
  }
}

async function press({ message, data }) {
  const key = `${message.id} ${data}`;
  if (state.pressed.has(key)) return;
  waiting(key, message.id, true);
  setTimeout(() => {
    if (state.pressed.has(key)) waiting(key, message.id, false);
  }, ANSWER_WAIT);
  const done = await act({ callback: { messageId: message.id, data } }, keyOf(message.bot, message.chatId));
  if (!done) waiting(key, message.id, false);
}

function waiting(key, messageId, begins) {
  if (begins) state.pressed.add(key);
  else state.pressed.delete(key);
  redraw(messageId);
}

/** Ends the wait of a press that was answered. */
export function answered({ messageId, callbackData }) {
  waiting(`${messageId} ${callbackData}`, messageId, false);
}

/** Shares the person's own number, if they agree. */
export async function shareContact() {
  if (!(await confirm(t('shareContact'), `${t('shareContactText')}: ${state.me.phone}`, t('share')))) return false;
  return act({ contact: {} });
}

/** Shares a place, if the person agrees. */
export async function shareLocation() {
  if (!(await confirm(t('shareLocation'), t('shareLocationText'), t('share')))) return false;
  return act({ location: CENTRE });
}

function read(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Sends files; pictures go as photos where that is wanted, several of them as an album. */
export async function sendFiles(files, kind) {
  const chosen = [...files].slice(0, 10);
  if (chosen.some((file) => file.size > LARGEST_FILE)) return toast(t('tooBig'), 'bad');
  const albumId = chosen.length > 1 ? String(Date.now()) : undefined;
  for (const file of chosen) {
    const data = await read(file);
    const given = { data: data.slice(data.indexOf(',') + 1), name: file.name, mimeType: file.type || 'application/octet-stream' };
    if (!(await act({ [kind]: given, albumId }))) return false;
  }
  return true;
}

/** Blocks the bot or takes that back. */
export async function block(blocked) {
  if (await act({ block: blocked })) emit('resync', { quietly: true });
}

/** Puts an emoji to a message, or takes it back. */
export function react(message, emoji) {
  const mine = message.reactions.some((reaction) => reaction.from === state.me.id && reaction.emoji === emoji);
  return act({ reaction: { messageId: message.id, emoji: mine ? '' : emoji } });
}

/** Sends a message of the open chat on to the bot's own chat. */
export async function forward(message) {
  const source = chat();
  if (await act({ forward: { messageId: message.id, chatId: source.chatId } }, source.bot)) emit('go', source.bot);
}

/** Takes up what the elements of messages report. */
export function startActions() {
  on('press', press);
  on('say', ({ bot, text }) => act({ text }, bot));
}
