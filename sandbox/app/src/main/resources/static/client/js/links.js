// Links that lead to a bot of this messenger are followed inside of it.

import { emit, state } from './state.js';

const START = /^[\w-]{1,512}$/;

function parts(address) {
  const url = new URL(address);
  if (url.protocol === 'tg:') {
    return { username: url.searchParams.get('domain'), query: url.searchParams };
  }
  if (!['t.me', 'telegram.me'].includes(url.hostname)) return undefined;
  return { username: url.pathname.split('/')[1], query: url.searchParams };
}

/** Follows an address inside of the messenger; false where it leads elsewhere. */
export function followLink(address) {
  const found = parts(address);
  const chat = [...state.chats.values()].find((known) => !known.group && known.username.toLowerCase() === found?.username?.toLowerCase());
  if (!chat) return false;
  const start = found.query.get('start');
  const startApp = found.query.get('startapp');
  emit('go', chat.key);
  if (startApp !== null) {
    emit('app', { bot: chat.bot, url: chat.menuButton?.url, startParam: START.test(startApp) ? startApp : '' });
  } else if (start !== null) {
    emit('say', { bot: chat.bot, text: START.test(start) ? `/start ${start}` : '/start' });
  }
  return true;
}

/** Opens an address wherever it leads. */
export function openAddress(address) {
  if (!followLink(address)) window.open(address, '_blank', 'noopener');
}
