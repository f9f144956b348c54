const NAMES = [
  'land',
  'city',
  'cell',
  'water',
  'street',
  'ring',
  'label',
  'halo',
  'dot',
  'dot-sale',
] as const;
const OTHERS = ['surface', 'text', 'accent', 'on-accent', 'line'] as const;

type MapToken = (typeof NAMES)[number] | (typeof OTHERS)[number];

/** The colours of the map, as the theme of this moment has them. */
export type MapColours = Record<MapToken, string>;

/** Reads the tokens: a canvas knows no variables, so each one is painted on an element and read back. */
export function readColours(root: HTMLElement): MapColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const read = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const entries = [
    ...NAMES.map((name) => [name, read(`--map-${name}`)] as const),
    ...OTHERS.map((name) => [name, read(`--${name}`)] as const),
  ];
  probe.remove();
  return Object.fromEntries(entries) as MapColours;
}
