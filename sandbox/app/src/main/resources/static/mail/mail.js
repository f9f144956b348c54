// The mailbox of the sandbox: what was sent to anybody, the newest first. `?to=` shows one address alone.

import { el, icon } from '/client/js/dom.js';
import { t } from './texts.js';

const EVERY = 1500;
const THEME = 'sandbox.theme';
const MOST = 500;
const LINK = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;

const root = document.documentElement;
const box = document.getElementById('box');
const list = document.getElementById('letters');
const pane = document.getElementById('letter');
const to = document.getElementById('to');
let letters = [];
let openId = 0;

async function refresh() {
  const after = letters.at(-1)?.id ?? 0;
  try {
    const answer = await fetch(`/mail/api/messages?${new URLSearchParams({ to: to.value.trim(), after })}`);
    const { messages } = await answer.json();
    if (messages.length > 0 || after === 0) show(messages, after > 0);
  } catch {
    // Nothing answers while the sandbox starts anew; the next look will tell.
  }
}

function show(fresh, tell) {
  letters = [...letters, ...fresh].slice(-MOST);
  if (tell && fresh.length > 0) document.getElementById('said').textContent = t('arrived');
  draw();
}

function draw() {
  list.replaceChildren(...letters.toReversed().map(item));
  if (letters.length === 0) list.append(el('p', { class: 'empty' }, t('empty')));
  if (!letters.some((letter) => letter.id === openId)) drawNothing();
}

function item(letter) {
  return el('button', {
    class: 'item', type: 'button', 'aria-current': String(letter.id === openId), 'data-testid': 'mail-item', 'data-to': letter.to,
    onclick: () => open(letter),
  }, face(letter.to), el('span', { class: 'to' }, letter.to), time(letter.receivedAt),
  el('span', { class: 'subject' }, letter.subject || t('noSubject')),
  el('span', { class: 'begin' }, (letter.text ?? '').trim().split('\n')[0]));
}

function face(address) {
  const hue = [...address].reduce((sum, char) => (sum * 31 + char.codePointAt(0)) % 360, 7);
  const node = el('span', { class: 'face', 'aria-hidden': 'true' }, address.slice(0, 1).toUpperCase());
  node.style.setProperty('--hue', String(hue));
  return node;
}

function time(instant) {
  const at = new Date(instant);
  const today = at.toDateString() === new Date().toDateString();
  const style = today ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' };
  return el('time', { datetime: instant, title: at.toLocaleString(root.lang) }, at.toLocaleString(root.lang, style));
}

function open(letter) {
  openId = letter.id;
  box.dataset.view = 'letter';
  const back = el('button', { class: 'back', type: 'button', onclick: () => { box.dataset.view = 'list'; } }, `← ${t('back')}`);
  pane.replaceChildren(el('article', { class: 'sheet' }, back, el('h2', {}, letter.subject || t('noSubject')),
    el('div', { class: 'who' }, face(letter.from), el('span', { class: 'from' }, letter.from), time(letter.receivedAt),
      el('span', { class: 'to' }, `${t('to')} ${letter.to}`)),
    body(letter)));
  draw();
  pane.focus();
}

/** A letter's own HTML is shown where it can neither run scripts nor reach this page. */
function body(letter) {
  return letter.html === null
    ? el('p', { class: 'text' }, ...linked(letter.text ?? ''))
    : el('iframe', { class: 'html', sandbox: 'allow-popups', srcdoc: letter.html, title: letter.subject });
}

function linked(text) {
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(LINK)) {
    parts.push(text.slice(from, found.index), el('a', { href: found[0], target: '_blank', rel: 'noopener' }, found[0]));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}

function drawNothing() {
  openId = 0;
  box.dataset.view = 'list';
  pane.replaceChildren(el('div', { class: 'empty' }, el('strong', {}, t('choose')), t('about')));
}

function paint(name) {
  root.dataset.theme = name;
  const button = document.getElementById('theme');
  button.replaceChildren(icon(name === 'dark' ? 'sun' : 'moon'));
  button.setAttribute('aria-label', t('theme'));
}

function startTheme() {
  paint(localStorage.getItem(THEME) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  document.getElementById('theme').addEventListener('click', () => {
    paint(root.dataset.theme === 'dark' ? 'light' : 'dark');
    localStorage.setItem(THEME, root.dataset.theme);
  });
}

function startFilter() {
  to.value = new URLSearchParams(location.search).get('to') ?? '';
  to.placeholder = t('filter');
  to.setAttribute('aria-label', t('filter'));
  list.setAttribute('aria-label', t('title'));
  to.addEventListener('input', () => {
    letters = [];
    void refresh();
  });
}

async function watch() {
  await refresh();
  setTimeout(watch, EVERY);
}

document.getElementById('title').textContent = t('title');
startTheme();
startFilter();
void watch();
