// Light and dark, and the same colours in the words of a Mini App.

import { icon } from './dom.js';
import { emit } from './state.js';
import { t } from './texts.js';

const KEY = 'sandbox.theme';
const root = document.documentElement;

/** `light` or `dark`. */
export const theme = () => root.dataset.theme;

function apply(name) {
  root.dataset.theme = name;
  const button = document.getElementById('theme');
  button.replaceChildren(icon(name === 'dark' ? 'sun' : 'moon'));
  button.setAttribute('aria-label', t('theme'));
  button.title = t('theme');
}

/** Sets the theme that was chosen, else the system's, and lets the button change it. */
export function startTheme() {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  apply(localStorage.getItem(KEY) ?? system);
  document.getElementById('theme').addEventListener('click', () => {
    apply(theme() === 'dark' ? 'light' : 'dark');
    localStorage.setItem(KEY, theme());
    emit('theme');
  });
}

/** The colours as `theme_params`. */
export function themeParams() {
  const style = getComputedStyle(root);
  const colour = (name) => hex(style.getPropertyValue(name).trim());
  return {
    bg_color: colour('--panel'),
    secondary_bg_color: colour('--bg'),
    text_color: colour('--text'),
    hint_color: colour('--muted'),
    link_color: colour('--link'),
    button_color: colour('--accent'),
    button_text_color: colour('--accent-text'),
    header_bg_color: colour('--panel'),
    bottom_bar_bg_color: colour('--panel'),
    accent_text_color: colour('--link'),
    section_bg_color: colour('--panel'),
    section_header_text_color: colour('--link'),
    section_separator_color: colour('--line'),
    subtitle_text_color: colour('--muted'),
    destructive_text_color: colour('--danger'),
  };
}

function hex(colour) {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  return short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : colour.toLowerCase();
}
