// Toasts, questions and pictures over everything else.

import { el } from './dom.js';
import { t } from './texts.js';

/** Shows a few words for a few seconds. */
export function toast(text, kind = '') {
  const note = el('div', { class: `toast ${kind}`, 'data-testid': 'toast' }, text);
  document.getElementById('toasts').append(note);
  setTimeout(() => note.classList.add('leaving'), 3200);
  setTimeout(() => note.remove(), 3600);
}

/** Tells that something failed. */
export function failed(error) {
  toast(`${t('failed')}: ${error.message}`, 'bad');
}

/** Shows a dialog and answers what its buttons return, or undefined where it was dismissed. */
export function show(dialog, parent = document.body) {
  return new Promise((resolve) => {
    parent.append(dialog);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue || undefined);
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close('');
    });
    dialog.showModal();
  });
}

/** Asks something; buttons are `{id, text, kind}`. */
export function ask(title, text, buttons) {
  const dialog = el('dialog', { class: 'alert', 'data-testid': 'dialog' },
    title && el('h2', {}, title),
    text && el('p', { class: 'text' }, text));
  const action = (button) => el('button', {
    class: `action ${button.kind ?? ''}`, type: 'button', 'data-testid': 'dialog-button',
    onclick: () => dialog.close(button.id),
  }, button.text);
  dialog.append(el('div', { class: 'actions' }, buttons.map(action)));
  return show(dialog);
}

/** Asks yes or no. */
export async function confirm(title, text, yes) {
  return (await ask(title, text, [{ id: 'no', text: t('cancel') }, { id: 'yes', text: yes }])) === 'yes';
}

/** Shows a picture as large as it goes. */
export function lightbox(url) {
  const dialog = el('dialog', { class: 'lightbox' });
  dialog.append(el('img', { src: url, alt: '', onclick: () => dialog.close() }));
  return show(dialog);
}

let openMenu;

/** Opens a menu of `{icon, text, run}` in a place; a click anywhere closes it. */
export function menu(parent, className, items, style = {}) {
  closeMenu();
  const button = (item) => el('button', { type: 'button', role: 'menuitem', onclick: () => { closeMenu(); item.run(); } }, item.icon, item.text);
  openMenu = el('div', { class: `menu ${className}`, role: 'menu', style }, items.map(button));
  parent.append(openMenu);
  setTimeout(() => addEventListener('click', closeMenu, { once: true }));
}

/** Closes the open menu. */
export function closeMenu() {
  openMenu?.remove();
  openMenu = undefined;
}
