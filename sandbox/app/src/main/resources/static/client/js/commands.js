// The list of the bot's commands over the input, while a slash is typed.

import { el } from './dom.js';
import { chat } from './state.js';

let list;
let chosen = 0;

const matching = (typed) => (/^\/\w*$/.test(typed) ? chat().commands.filter(({ command }) => `/${command}`.startsWith(typed)) : []);

/** Shows the commands that fit what is typed. */
export function suggest(parent, typed, take) {
  hide();
  const found = matching(typed);
  if (!found.length) return;
  chosen = 0;
  list = el('div', { class: 'menu commands', role: 'listbox', 'data-testid': 'commands' }, found.map(({ command, description }) =>
    el('button', { type: 'button', role: 'option', 'data-command': `/${command}`, onclick: () => { hide(); take(`/${command}`); } },
      el('b', {}, `/${command}`), el('small', {}, description))));
  parent.append(list);
  mark();
}

/** Hides them. */
export function hide() {
  list?.remove();
  list = undefined;
}

function mark() {
  [...list.children].forEach((option, index) => {
    option.classList.toggle('chosen', index === chosen);
    option.setAttribute('aria-selected', index === chosen);
  });
  list.children[chosen]?.scrollIntoView({ block: 'nearest' });
}

/** Lets the keys move through the list; true where the list took the key. */
export function onKey(event) {
  if (!list) return false;
  const count = list.children.length;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    chosen = (chosen + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
    mark();
  } else if (event.key === 'Enter' || event.key === 'Tab') {
    list.children[chosen].click();
  } else if (event.key === 'Escape') {
    hide();
  } else {
    return false;
  }
  event.preventDefault();
  return true;
}
