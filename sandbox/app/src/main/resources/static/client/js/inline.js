// The results of a bot over the input, while something is typed behind its name.

import * as api from './api.js';
import { failed } from './dialogs.js';
import { avatar, el } from './dom.js';
import { safe } from './entities.js';
import { chat, emit, state } from './state.js';
import { t } from './texts.js';

const PAUSE = 350;
const TYPED = /^@(\w+)\s(.*)$/s;
let panel;
let timer;
let asked = 0;

/** The bot that is named, if it may be used inline. */
function named(text) {
  const found = TYPED.exec(text);
  const bot = found && [...state.chats.values()].find((one) => !one.group && one.username.toLowerCase() === found[1].toLowerCase());
  return bot?.bot === 'client' && chat().bot === bot.bot ? { bot: bot.bot, query: found[2].trim().slice(0, 256) } : undefined;
}

/** Whether a text is meant for a bot's inline mode. */
export const isInline = (text) => Boolean(named(text));

/** Asks the named bot, a moment after the last letter. */
export function typed(parent, text, done) {
  clearTimeout(timer);
  const wanted = named(text);
  if (!wanted) {
    hide();
    return;
  }
  const turn = ++asked;
  timer = setTimeout(() => ask(parent, wanted, done, turn).catch(failed), PAUSE);
}

/** Hides the results. */
export function hide() {
  clearTimeout(timer);
  asked++;
  panel?.remove();
  panel = undefined;
}

async function ask(parent, { bot, query }, done, turn) {
  draw(parent, el('p', { class: 'inline-note' }, `${t('searching')}…`));
  const found = await api.inline(state.me.id, bot, query, chat().chatId);
  if (turn !== asked) return;
  const rows = found.results.map((result) => row(found, result, done));
  const note = rows.length ? null : el('p', { class: 'inline-note' }, t(found.answered ? 'nothingFound' : 'noInlineAnswer'));
  draw(parent, found.button && button(bot, found.button), note, ...rows);
}

function draw(parent, ...children) {
  panel?.remove();
  panel = el('div', { class: 'menu commands inline-results', role: 'listbox', 'data-testid': 'inline-results' }, children);
  parent.append(panel);
}

function row(found, result, done) {
  const pick = () => {
    hide();
    api.choose(state.me.id, found.inlineQueryId, result.id, chat(), state.topic).then(done).catch(failed);
  };
  const picture = result.thumbnailUrl && safe(result.thumbnailUrl);
  return el('button', { type: 'button', role: 'option', class: 'inline-result', 'data-testid': 'inline-result', 'data-result-id': result.id, onclick: pick },
    picture ? el('img', { src: picture, alt: '', loading: 'lazy' }) : avatar(result.title ?? result.type),
    el('span', { class: 'two-lines' }, el('span', { class: 'name' }, result.title ?? t(result.type)),
      el('span', { class: 'sub' }, result.description ?? result.caption ?? result.text ?? '')));
}

function button(bot, { text, webApp, startParameter }) {
  const press = () => {
    hide();
    if (webApp) emit('app', { bot, url: webApp });
    else {
      emit('go', bot);
      emit('say', { bot, text: `/start ${startParameter}` });
    }
  };
  return el('button', { type: 'button', class: 'inline-top', 'data-testid': 'inline-top', onclick: press }, text);
}
