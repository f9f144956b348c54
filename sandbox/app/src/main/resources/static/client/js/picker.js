// Picking or making the person who writes.

import * as api from './api.js';
import { failed, show } from './dialogs.js';
import { avatar, el, tinted } from './dom.js';
import { emit, state } from './state.js';
import { t } from './texts.js';

function row(person, pick) {
  return el('button', {
    class: `person ${person.id === state.me?.id ? 'chosen' : ''}`, type: 'button', 'data-testid': 'person', 'data-person-id': person.id,
    onclick: () => pick(person.id),
  }, tinted(avatar(person.name), person.id), el('span', { class: 'two-lines' },
    el('span', { class: 'name' }, person.name), el('span', { class: 'sub' }, `${person.id} · ${person.phone}`)));
}

function form(pick) {
  const first = el('input', { class: 'field', name: 'first', placeholder: t('firstName'), maxlength: 64, 'data-testid': 'person-first-name' });
  const last = el('input', { class: 'field', name: 'last', placeholder: t('lastName'), maxlength: 64, 'data-testid': 'person-last-name' });
  const add = async (event) => {
    event.preventDefault();
    try {
      pick((await api.addPerson(first.value, last.value)).id);
    } catch (error) {
      failed(error);
    }
  };
  return el('form', { class: 'new-person', onsubmit: add }, first, last,
    el('button', { class: 'action filled', type: 'submit', 'data-testid': 'person-add' }, t('add')));
}

/** Lets one be picked, and opens the messenger as that person. */
export async function pickPerson() {
  const { people } = await api.people();
  const dialog = el('dialog', { 'data-testid': 'person-picker', 'aria-label': t('people') });
  const pick = (id) => dialog.close(String(id));
  dialog.append(el('h2', {}, t('people')), el('p', { class: 'text' }, t('peopleText')),
    el('div', { class: 'people' }, people.map((person) => row(person, pick))), form(pick));
  const picked = await show(dialog);
  if (picked) emit('person', Number(picked));
  return picked;
}
