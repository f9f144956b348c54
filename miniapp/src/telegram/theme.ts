import { type Colour, formatColour, luminance, mix, parseColour, readable } from './colour';
import type { ThemeParams } from './protocol';

/** A theme of Telegram in the terms of our screens. */
export interface Palette {
  scheme: 'light' | 'dark';
  /** Values of the design tokens, by their names. */
  tokens: Record<string, string>;
}

const DARK_BELOW = 0.2;

/**
 * Turns Telegram's colours into design tokens. People make themes of their own, so each pair of ink and ground is checked
 * and moved until it can be read. Null where the client tells no background: our own palette stays.
 */
export function paletteOf(params: ThemeParams): Palette | null {
  const surface = parseColour(params.section_bg_color) ?? parseColour(params.bg_color);
  if (surface === null) return null;
  const page = parseColour(params.secondary_bg_color) ?? parseColour(params.bg_color) ?? surface;
  const dark = luminance(surface) < DARK_BELOW;
  const ink: Colour = dark ? [255, 255, 255] : [0, 0, 0];
  const text = readable(parseColour(params.text_color) ?? ink, [page, surface], 7);
  const sunken = mix(surface, text, dark ? 0.1 : 0.07);
  const hint =
    parseColour(params.subtitle_text_color) ?? parseColour(params.hint_color) ?? mix(text, surface, 0.4);
  const colours = {
    page,
    surface,
    sunken,
    raised: dark ? mix(surface, text, 0.2) : surface,
    text,
    muted: readable(hint, [page, surface, sunken]),
    line: parseColour(params.section_separator_color) ?? mix(surface, text, 0.14),
    ...accents(params, page, surface, dark),
  };
  const tokens = Object.entries(colours).map(([name, colour]) => [`--${name}`, formatColour(colour)]);
  return { scheme: dark ? 'dark' : 'light', tokens: Object.fromEntries(tokens) as Record<string, string> };
}

/** Colours of what can be pressed; none where the client has no button colour. */
function accents(params: ThemeParams, page: Colour, surface: Colour, dark: boolean): Record<string, Colour> {
  const button = parseColour(params.button_color);
  if (button === null) return {};
  const onAccent = parseColour(params.button_text_color) ?? [255, 255, 255];
  const accent = readable(button, [onAccent]);
  const soft = mix(surface, button, dark ? 0.32 : 0.14);
  const link = parseColour(params.accent_text_color) ?? parseColour(params.link_color) ?? button;
  return {
    accent,
    'on-accent': onAccent,
    'accent-soft': soft,
    'accent-text': readable(link, [page, surface, soft]),
  };
}
