import { describe, expect, it } from 'vitest';
import { type Colour, contrast, luminance, parseColour, readable } from './colour';
import type { ThemeParams } from './protocol';
import { paletteOf } from './theme';

const DAY = {
  bg_color: '#ffffff',
  secondary_bg_color: '#f1f1f1',
  text_color: '#000000',
  hint_color: '#999999',
  link_color: '#2481cc',
  button_color: '#2481cc',
  button_text_color: '#ffffff',
};
const NIGHT = {
  bg_color: '#17212b',
  secondary_bg_color: '#232e3c',
  section_bg_color: '#17212b',
  text_color: '#f5f5f5',
  hint_color: '#708499',
  link_color: '#6ab3f3',
  button_color: '#5288c1',
  button_text_color: '#ffffff',
};
/** Themes that people make: no ink on any ground can be read. */
const GREY = Object.fromEntries(Object.keys(DAY).map((name) => [name, '#808080']));

const PAIRS: [string, string][] = [
  ['--text', '--page'],
  ['--text', '--surface'],
  ['--text', '--sunken'],
  ['--muted', '--page'],
  ['--muted', '--surface'],
  ['--muted', '--sunken'],
  ['--accent-text', '--page'],
  ['--accent-text', '--surface'],
  ['--accent-text', '--accent-soft'],
  ['--on-accent', '--accent'],
];

function lentBy(params: ThemeParams): (token: string) => Colour {
  const tokens = paletteOf(params)?.tokens ?? {};
  return (token) => {
    const colour = parseColour(tokens[token]);
    if (colour === null) throw new Error(`The theme lends no ${token}.`);
    return colour;
  };
}

describe('a theme of Telegram', () => {
  it.each([
    ['day', DAY],
    ['night', NIGHT],
    ['all grey', GREY],
  ])('of %s can be read everywhere', (_, params) => {
    const colour = lentBy(params);
    const poor = PAIRS.filter(([ink, ground]) => contrast(colour(ink), colour(ground)) < 4.45);
    expect(poor).toEqual([]);
  });

  it('keeps the colours that can be read as they are', () => {
    expect(paletteOf(NIGHT)?.tokens).toMatchObject({
      '--surface': '#17212b',
      '--page': '#232e3c',
      '--text': '#f5f5f5',
    });
  });

  it('tells whether it is light or dark', () => {
    expect([paletteOf(DAY)?.scheme, paletteOf(NIGHT)?.scheme]).toEqual(['light', 'dark']);
  });

  it('without a background leaves our own colours alone', () => {
    expect(paletteOf({ text_color: '#000000' })).toBeNull();
    expect(paletteOf({ bg_color: 'url(javascript:alert(1))' })).toBeNull();
  });

  it('without a button leaves our own accent alone', () => {
    expect(Object.keys(paletteOf({ bg_color: '#ffffff' })?.tokens ?? {})).not.toContain('--accent');
  });
});

describe('colours', () => {
  it('have the contrast that WCAG gives them', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
    expect(luminance([255, 0, 0])).toBeCloseTo(0.2126, 4);
  });

  it('are left alone where they can be read, and moved no further than needed', () => {
    expect(readable([0, 0, 0], [[255, 255, 255]])).toEqual([0, 0, 0]);
    const moved = readable([153, 153, 153], [[255, 255, 255]]);
    expect(contrast(moved, [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(moved, [255, 255, 255])).toBeLessThan(5.5);
  });
});
