// What the person does: says, presses, shares.

import * as api from './api.js';
import { confirm, failed, toast } from './dialogs.js';
import { redraw } from './history.js';
import { emit, on, state } from './state.js';
import { t } from './texts.js';

const ANSWER_WAIT = 15_000;
const LARGEST_FILE = 10 << 20;
const CENTRE = { latitude: 55.7539, longitude: 37.6208 };

/** Does something as the person in the open chat; false where it was refused. */
export async function act(action, bot = state.bot) {
  try {
    await api.act(state.me.id, bot, action);
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
  if (!(await act({ callback: { messageId: message.id, data } }, message.bot))) waiting(key, message.id, false);
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

/** Sends a file; pictures go as photos where that is wanted. */
export async function sendFile(file, kind) {
  if (file.size > LARGEST_FILE) return toast(t('tooBig'), 'bad');
  const data = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return act({ [kind]: { data: data.slice(data.indexOf(',') + 1), name: file.name, mimeType: file.type || 'application/octet-stream' } });
}

/** Blocks the bot or takes that back. */
export async function block(blocked) {
  if (await act({ block: blocked })) emit('resync', { quietly: true });
}

/** Takes up what the elements of messages report. */
export function startActions() {
  on('press', press);
  on('say', ({ bot, text }) => act({ text }, bot));
}
