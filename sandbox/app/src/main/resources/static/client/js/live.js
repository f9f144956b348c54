// News from the sandbox, for as long as the page is open.

import { answered } from './actions.js';
import { ask, toast } from './dialogs.js';
import { remove, upsert } from './history.js';
import { openAddress } from './links.js';
import { setBusy } from './sidebar.js';
import { emit, state } from './state.js';
import { t } from './texts.js';

const BUSY_FOR = 5000;
let source;
let lost = false;
const timers = new Map();

const handlers = {
  message({ bot, data }) {
    const chat = state.chats.get(bot);
    if (!chat.lastMessage || data.id >= chat.lastMessage.id) chat.lastMessage = data;
    if (data.keyboard) chat.keyboard = { keys: data.keyboard, oneTime: Boolean(data.oneTimeKeyboard) };
    if (data.removesKeyboard) chat.keyboard = undefined;
    const begins = !chat.started || chat.blocked;
    if (!data.fromBot) Object.assign(chat, { started: true, blocked: false });
    if (data.fromBot) setBusy(bot, undefined);
    if (bot === state.bot) upsert(data);
    else if (data.fromBot && !data.edited) state.unread.set(bot, (state.unread.get(bot) ?? 0) + 1);
    emit('chat', { bot, composer: begins || data.keyboard || data.removesKeyboard });
  },
  deleted({ bot, data }) {
    if (bot === state.bot) remove(data);
  },
  action({ bot, data }) {
    setBusy(bot, data);
    if (bot === state.bot) emit('typing');
    clearTimeout(timers.get(bot));
    timers.set(bot, setTimeout(() => setBusy(bot, undefined), BUSY_FOR));
  },
  answer({ data }) {
    answered(data);
    const { text, showAlert, url } = data.answer ?? {};
    if (url) openAddress(url);
    else if (text && showAlert) ask('', text, [{ id: 'ok', text: t('ok') }]);
    else if (text) toast(text);
  },
  bot() {
    emit('resync', { quietly: true });
  },
};

/** Follows the chats of the person. */
export function follow() {
  source?.close();
  source = new EventSource(`/telegram/client/events?person=${state.me.id}`);
  source.addEventListener('message', (event) => {
    const news = JSON.parse(event.data);
    handlers[news.kind]?.(news);
  });
  source.addEventListener('open', () => {
    if (!lost) return;
    lost = false;
    toast(t('online'));
    emit('resync', {});
  });
  source.addEventListener('error', () => {
    if (!lost) toast(t('offline'), 'bad');
    lost = true;
    if (source.readyState === EventSource.CLOSED) setTimeout(follow, 2000);
  });
}
