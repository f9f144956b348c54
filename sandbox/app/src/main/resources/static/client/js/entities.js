// Texts with entities, as nodes.

import { el } from './dom.js';
import { followLink } from './links.js';

const TAGS = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', blockquote: 'blockquote', expandable_blockquote: 'blockquote' };

/** The nodes of a text; inner entities lie in outer ones. */
export function formatted(text, entities = [], say) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes(text, sorted, 0, text.length, say);
}

function nodes(text, entities, from, to, say) {
  const made = [];
  let at = from;
  let rest = entities;
  while (rest.length) {
    const [entity, ...others] = rest;
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at) {
      rest = others;
      continue;
    }
    if (entity.offset > at) made.push(text.slice(at, entity.offset));
    const inside = others.filter((other) => other.offset < end);
    made.push(wrapped(entity, text.slice(entity.offset, end), nodes(text, inside, entity.offset, end, say), say));
    rest = others.filter((other) => other.offset >= end);
    at = end;
  }
  if (at < to) made.push(text.slice(at, to));
  return made;
}

function wrapped(entity, plain, children, say) {
  switch (entity.type) {
    case 'pre': return el('pre', { 'data-language': entity.language }, children);
    case 'text_link': return link(entity.url, children);
    case 'url': return link(plain, children);
    case 'email': return el('a', { href: `mailto:${plain}` }, children);
    case 'spoiler': return spoiler(children);
    case 'bot_command': return el('span', { class: 'tap', role: 'button', tabindex: 0, onclick: () => say?.(plain) }, children);
    case 'mention': case 'hashtag': case 'cashtag': case 'text_mention': return el('span', { class: 'tap' }, children);
    default: return el(TAGS[entity.type] ?? 'span', {}, children);
  }
}

function spoiler(children) {
  const node = el('span', { class: 'spoiler', role: 'button', tabindex: 0 }, el('span', {}, children));
  node.addEventListener('click', () => node.classList.add('shown'));
  return node;
}

function link(url, children) {
  const address = safe(url);
  if (!address) return el('span', {}, children);
  const node = el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, children);
  node.addEventListener('click', (event) => {
    if (followLink(address)) event.preventDefault();
  });
  return node;
}

/** The address, if it is of a kind that a browser may be sent to. */
export function safe(url) {
  try {
    const parsed = new URL(/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`);
    return ['http:', 'https:', 'tg:', 'mailto:'].includes(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}
