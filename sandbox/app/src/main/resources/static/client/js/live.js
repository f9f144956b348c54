// News from the sandbox, for as long as the page is open.

import { answered } from './actions.js';
import { ask, toast } from './dialogs.js';
import { remove, showDraft, upsert } from './history.js';
import { openAddress } from './links.js';
import { setBusy } from './sidebar.js';
import { emit, keyOf, state } from './state.js';
import { t } from './texts.js';

const BUSY_FOR = 5000;
const GATHER_FOR = 300;
let source;
let lost = false;
const timers = new Map();

const isShown = (key, message) => key === state.key && (!state.topic || message.topicId === state.topic);

const handlers = {
  message(key, data) {
    const known = state.chats.get(key);
    // Everybody's groups are heard of here; only one's own are known.
    if (!known) return undefined;
    if (!known.lastMessage || data.id >= known.lastMessage.id) known.lastMessage = data;
    if (data.keyboard) known.keyboard = { keys: data.keyboard, oneTime: Boolean(data.oneTimeKeyboard) };
    if (data.removesKeyboard) known.keyboard = undefined;
    const begins = !known.started || known.blocked;
    if (!data.fromBot) Object.assign(known, { started: true, blocked: false });
    if (data.fromBot) setBusy(key, undefined);
    if (isShown(key, data)) upsert(data);
    else if (data.from !== state.me.id && !data.edited) state.unread.set(key, (state.unread.get(key) ?? 0) + 1);
    return emit('chat', { key, composer: begins || data.keyboard || data.removesKeyboard });
  },
  deleted(key, data) {
    if (key === state.key) remove(data);
  },
  action(key, data) {
    setBusy(key, data);
    if (key === state.key) emit('typing');
    clearTimeout(timers.get(key));
    timers.set(key, setTimeout(() => setBusy(key, undefined), BUSY_FOR));
  },
  draft(key, data) {
    if (key === state.key) showDraft(data);
  },
  answer(key, data) {
    answered(data);
    const { text, showAlert, url } = data.answer ?? {};
    if (url) openAddress(url);
    else if (text && showAlert) ask('', text, [{ id: 'ok', text: t('ok') }]);
    else if (text) toast(text);
  },
  group() {
    clearTimeout(timers.get('groups'));
    timers.set('groups', setTimeout(() => emit('resync', { quietly: true }), GATHER_FOR));
  },
  bot() {
    emit('resync', { quietly: true });
  },
};

/** Follows the chats of the person; fulfilled when nothing more can be missed, or when the sandbox is away. */
export function follow() {
  source?.close();
  source = new EventSource(`/telegram/client/events?person=${state.me.id}`);
  source.addEventListener('message', (event) => {
    const news = JSON.parse(event.data);
    handlers[news.kind]?.(keyOf(news.bot, news.chatId), news.data);
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
  return new Promise((resolve) => {
    for (const end of ['open', 'error']) source.addEventListener(end, resolve, { once: true });
  });
}
