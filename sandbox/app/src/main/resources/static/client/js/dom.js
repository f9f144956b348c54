// Building of elements. Whatever people or bots wrote comes in as text nodes only.

/** Makes an element; children may be nodes, texts and nothing. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'class') node.className = value;
    else if (name === 'style') Object.assign(node.style, value);
    else if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'value' || name === 'disabled') node[name] = value;
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

const PATHS = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M12 5v.01M12 12v.01M12 19v.01',
  send: 'M5 12h13M12 5l7 7-7 7',
  attach: 'M20 11l-8.2 8.2a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8l-8.1 8.1a1.7 1.7 0 0 1-2.4-2.4L14.5 7.3',
  down: 'M6 9l6 6 6-6',
  moon: 'M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
  app: 'M4 5h16v14H4zM4 9h16',
  link: 'M8 16L16 8M9 8h7v7',
  copy: 'M9 9h10v10H9zM5 15V5h10',
  phone: 'M6 3h4l2 5-2.5 1.5a11 11 0 0 0 5 5L16 12l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z',
  pin: 'M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21zM12 7.200a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.800z',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9v.01',
  file: 'M7 3h7l5 5v13H7zM14 3v5h5',
  voice: 'M12 4a3 3 0 0 1 3 3v4a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v3',
  check: 'M3 12.5l4.5 4.5L16 8.5M11.5 16l1 1L21 8.5',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13.5 6.5l4 4',
  user: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5 20a7 7 0 0 1 14 0',
  reload: 'M20 12a8 8 0 1 1-2.3-5.700M20 4v4h-4',
  block: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM6.5 6.5l11 11',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.600l2.1 2.100M16.3 16.300l2.1 2.100M5.6 18.400l2.1-2.100M16.3 7.700l2.1-2.1',
  full: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  lock: 'M7 11h10v8H7zM9 11V8a3 3 0 0 1 6 0v3',
  keyboard: 'M3 6h18v12H3zM7 10v.01M11 10v.01M15 10v.01M17 14H7',
};

const SVG = 'http://www.w3.org/2000/svg';

/** A line icon. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** A round picture of somebody without one. */
export function avatar(name, extra = '') {
  const initials = name.split(/\s+/).filter((word) => /^[\p{L}\d]/u.test(word)).slice(0, 2).map((word) => [...word][0]).join('');
  return el('span', { class: `avatar ${extra}`, 'aria-hidden': 'true' }, initials.toUpperCase() || '•');
}

/** Gives a picture the colour of its owner. */
export function tinted(node, id) {
  node.style.setProperty('--hue', String((Number(id) * 47) % 360));
  return node;
}
