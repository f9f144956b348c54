// Choosing one of the chats.

import { show } from './dialogs.js';
import { avatar, el, tinted } from './dom.js';
import { state } from './state.js';
import { t } from './texts.js';

/** Lets one of the chats be chosen; answers its key, or nothing. */
export function chooseChat(title, isOffered, preview = '') {
  const dialog = el('dialog', { 'data-testid': 'chat-chooser', 'aria-label': title });
  const row = (entry) => el('button', { class: 'person', type: 'button', 'data-testid': 'chat-choice', 'data-chat': entry.chatId, onclick: () => dialog.close(entry.key) },
    entry.group ? tinted(avatar(entry.title), Math.abs(entry.chatId)) : avatar(entry.title, 'bot'),
    el('span', { class: 'two-lines' }, el('span', { class: 'name' }, entry.title), el('span', { class: 'sub' }, entry.group ? t('group') : `@${entry.username}`)));
  dialog.append(el('h2', {}, title), preview && el('p', { class: 'text' }, preview),
    el('div', { class: 'people' }, [...state.chats.values()].filter(isOffered).map(row)));
  return show(dialog);
}
