// The bar below a Mini App: its main and its secondary button.

import { el } from './dom.js';
import { themeParams } from './theme.js';

const EVENTS = { main: 'main_button_pressed', secondary: 'secondary_button_pressed' };

/** The bar of an app. */
export function buttonsOf(app) {
  const states = { main: {}, secondary: { position: 'left' } };
  const node = el('div', { class: 'app-bottom', hidden: true });

  const button = (kind) => {
    const state = states[kind];
    const theme = themeParams();
    const main = kind === 'main';
    return el('button', {
      type: 'button', class: `${state.has_shine_effect ? 'shine' : ''} ${state.is_progress_visible ? 'busy' : ''}`,
      'data-testid': `miniapp-${kind}-button`, disabled: state.is_active === false,
      style: {
        background: state.color || (main ? theme.button_color : theme.secondary_bg_color),
        color: state.text_color || (main ? theme.button_text_color : theme.button_color),
      },
      onclick: () => app.post(EVENTS[kind]),
    }, state.text || (main ? 'Continue' : 'Cancel'));
  };

  const draw = () => {
    const shown = ['main', 'secondary'].filter((kind) => states[kind].is_visible);
    const sideBySide = shown.length === 2 && ['left', 'right'].includes(states.secondary.position);
    const secondFirst = ['left', 'top'].includes(states.secondary.position);
    node.hidden = shown.length === 0;
    node.classList.toggle('pair', sideBySide);
    node.replaceChildren(...(secondFirst ? shown.toReversed() : shown).map(button));
  };

  /** Takes what the app says of a button; what it leaves out stays as it was. */
  const set = (kind, given) => {
    Object.assign(states[kind], given);
    draw();
  };

  /** Forgets both. */
  const hide = () => {
    for (const kind of Object.keys(EVENTS)) set(kind, { is_visible: false });
  };

  return { node, draw, set, hide };
}
