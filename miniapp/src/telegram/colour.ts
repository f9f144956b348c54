/** A colour as red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];
const STEPS = 20;

/** Reads `#rrggbb`; null of anything else. */
export function parseColour(text: string | undefined): Colour | null {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text ?? '') ?? [];
  return red === undefined || green === undefined || blue === undefined
    ? null
    : [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

export function formatColour(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance by WCAG, 0 to 1. */
export function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast by WCAG, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((low, high) => low - high) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** So much of the second colour in the first, 0 to 1. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  return one.map((part, index) => part + ((other[index] ?? part) - part) * share) as unknown as Colour;
}

/** The nearest colour, towards black or white, that can be read on every one of the grounds. */
export function readable(colour: Colour, grounds: readonly Colour[], wanted = 4.5): Colour {
  const least = (candidate: Colour) => Math.min(...grounds.map((ground) => contrast(candidate, ground)));
  const end = least(BLACK) > least(WHITE) ? BLACK : WHITE;
  for (let step = 0; step < STEPS; step++) {
    const candidate = mix(colour, end, step / STEPS);
    if (least(candidate) >= wanted) return candidate;
  }
  return end;
}
