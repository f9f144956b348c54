// The input below the messages, and the bot's keys below it.

import { act, block, forward, react, sendFiles, shareContact, shareLocation } from './actions.js';
import { chooseChat } from './chooser.js';
import * as commands from './commands.js';
import { menu } from './dialogs.js';
import { el, icon } from './dom.js';
import * as inline from './inline.js';
import { chat, emit, on, state } from './state.js';
import { summary } from './summary.js';
import { t } from './texts.js';

const LONGEST = 4096;
const place = document.getElementById('composer');
const keys = document.getElementById('keys');
const drafts = new Map();
const input = el('textarea', { rows: 1, maxlength: LONGEST, 'data-testid': 'chat-input', enterkeyhint: 'send' });
const send = el('button', { class: 'send', type: 'button', 'data-testid': 'chat-send' }, icon('send'));
let shownKeyboard;
let keysHidden = false;

/** Draws the input for the open chat. */
export function drawComposer() {
  const { started, blocked } = chat();
  place.replaceChildren(...(started && !blocked ? writing() : [startButton(blocked)]));
  input.placeholder = chat().keyboard?.placeholder ?? t('placeholder');
  fit();
  drawKeys();
}

function startButton(blocked) {
  const begin = () => (blocked ? block(false) : act({ text: '/start' }));
  return el('button', { class: 'start', type: 'button', 'data-testid': 'start-button', onclick: begin }, t(blocked ? 'unblock' : 'start'));
}

function writing() {
  const { menuButton, commands: offered } = chat();
  const box = el('div', { class: 'composer-box' },
    menuButton ? appButton(menuButton) : offered.length > 0 && commandsButton(), input,
    chat().keyboard && el('button', { class: 'icon-button', type: 'button', title: t('keyboard'), 'aria-label': t('keyboard'), onclick: toggleKeys }, icon('keyboard')),
    el('button', { class: 'icon-button', type: 'button', title: t('attach'), 'aria-label': t('attach'), 'data-testid': 'attach', onclick: attach }, icon('attach')));
  return [el('div', { class: 'composer-stack' }, state.editing && editNote(), state.answering && answerNote(), box), send];
}

function appButton(button) {
  return el('button', {
    class: 'menu-button', type: 'button', 'data-testid': 'menu-button', title: button.text,
    onclick: () => emit('app', { bot: chat().bot, url: button.url }),
  }, icon('app'), el('span', {}, button.text));
}

function commandsButton() {
  const open = () => {
    input.value = '/';
    input.focus();
    commands.suggest(place, '/', say);
  };
  return el('button', { class: 'menu-button', type: 'button', 'data-testid': 'menu-button', onclick: open }, icon('more'), el('span', {}, t('menu')));
}

function editNote() {
  return el('div', { class: 'edit-note' }, icon('edit'), el('b', {}, t('editing')), el('span', {}, state.editing.text),
    el('button', { class: 'icon-button', type: 'button', 'aria-label': t('cancel'), onclick: () => edit(undefined) }, icon('close')));
}

function answerNote() {
  return el('div', { class: 'edit-note', 'data-testid': 'answering' }, icon('back'), el('b', {}, state.answering.fromName), el('span', {}, summary(state.answering)),
    el('button', { class: 'icon-button', type: 'button', 'aria-label': t('cancel'), onclick: () => answer(undefined) }, icon('close')));
}

function answer(message) {
  state.editing = undefined;
  state.answering = message;
  drawComposer();
  input.focus();
}

function edit(message) {
  state.editing = message;
  state.answering = undefined;
  input.value = message?.text ?? '';
  drawComposer();
  input.focus();
}

function fit() {
  input.style.height = 'auto';
  input.style.height = `${Math.min(input.scrollHeight, 210)}px`;
  send.disabled = !input.value.trim();
  // Measuring made the messages' room larger for a moment, which may have moved them.
  emit('fit');
}

function say(text) {
  input.value = '';
  fit();
  const replyTo = state.answering?.id;
  if (replyTo) answer(undefined);
  return act({ text, ...(replyTo && { replyTo }) });
}

async function submit() {
  const text = input.value;
  if (!text.trim() || inline.isInline(text)) return;
  commands.hide();
  const edited = state.editing;
  if (edited) edit(undefined);
  const done = await (edited ? act({ edit: { messageId: edited.id, text } }) : say(text));
  if (!done && !input.value) {
    input.value = text;
    fit();
  }
}

function attach(event) {
  event.stopPropagation();
  const pick = (kind, accept) => {
    const files = el('input', { type: 'file', accept, multiple: true });
    files.addEventListener('change', () => sendFiles(files.files, kind));
    files.click();
  };
  menu(place, 'attach', [
    { icon: icon('photo'), text: t('photo'), run: () => pick('photo', 'image/jpeg,image/png,image/gif') },
    { icon: icon('file'), text: t('file'), run: () => pick('document') },
    { icon: icon('phone'), text: t('contact'), run: shareContact },
    { icon: icon('pin'), text: t('location'), run: shareLocation },
    { icon: el('span', { class: 'emoji' }, '🙂'), text: t('sticker'), run: () => act({ sticker: '🙂' }) },
    { icon: icon('voice'), text: t('voice'), run: () => act({ voice: { duration: 3 } }) },
  ]);
}

function toggleKeys() {
  keysHidden = !keysHidden;
  drawKeys();
}

function drawKeys() {
  const { keyboard, started, blocked } = chat();
  if (keyboard !== shownKeyboard) keysHidden = false;
  shownKeyboard = keyboard;
  keys.hidden = !keyboard || keysHidden || !started || blocked;
  keys.replaceChildren(...(keyboard?.keys ?? []).map((row) => el('div', { class: 'keys-row' }, row.map((key) => keyButton(key, keyboard)))));
}

function keyButton(key, keyboard) {
  const press = async () => {
    if (keyboard.oneTime) toggleKeys();
    if (key.requestContact) return shareContact();
    if (key.requestLocation) return shareLocation();
    if (key.webApp) return emit('app', { bot: chat().bot, url: key.webApp, keyText: key.text });
    return act({ text: key.text });
  };
  return el('button', { class: 'key', type: 'button', 'data-testid': 'key', onclick: press }, key.text);
}

function sentInline() {
  input.value = '';
  fit();
}

function insert(text) {
  input.value = text;
  fit();
  input.focus();
  inline.typed(place, text, sentInline);
}

/** Keeps what is typed when the chat changes, and brings back what was typed there. */
export function switchDraft(from, to) {
  if (state.editing) state.editing = undefined;
  else drafts.set(from, input.value);
  input.value = drafts.get(to) ?? '';
  state.answering = undefined;
  commands.hide();
  inline.hide();
}

/** Puts the cursor into the input, where a keyboard of glass would not jump up. */
export function focusInput() {
  if (matchMedia('(hover: hover)').matches) input.focus();
}

/** Makes the input live. */
export function startComposer() {
  send.setAttribute('aria-label', t('send'));
  input.setAttribute('aria-label', t('placeholder'));
  send.addEventListener('click', submit);
  input.addEventListener('input', () => {
    fit();
    commands.suggest(place, input.value, say);
    inline.typed(place, input.value, sentInline);
  });
  input.addEventListener('keydown', (event) => {
    if (commands.onKey(event) || event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape') {
      inline.hide();
      if (state.editing) edit(undefined);
      if (state.answering) answer(undefined);
    }
  });
  input.addEventListener('paste', (event) => {
    const image = [...event.clipboardData.files].find((file) => /^image\/(jpeg|png|gif)$/.test(file.type));
    if (image) {
      event.preventDefault();
      sendFiles([image], 'photo');
    }
  });
  on('edit', edit);
  on('answer', answer);
  on('react', ({ message, emoji }) => react(message, emoji));
  on('forward', forward);
  on('insert', insert);
  on('elsewhere', async (text) => {
    const key = await chooseChat(t('sendWhere'), (entry) => entry.bot === chat().bot);
    if (!key) return;
    emit('go', key);
    insert(text);
  });
}
