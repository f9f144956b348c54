// The topics of a group: below it in the list, and in a menu of its head.

import { menu } from './dialogs.js';
import { el, icon } from './dom.js';
import { chat, emit, state } from './state.js';
import { t } from './texts.js';

const hex = (color) => `#${color.toString(16).padStart(6, '0')}`;
const dot = (topic) => el('i', { class: 'topic-dot', style: { background: topic ? hex(topic.iconColor) : 'var(--muted)' } });

/** The topic that is shown alone. */
export const nowTopic = () => chat().group?.topics.find(({ id }) => id === state.topic);

/** The topic of an id in the open group. */
export const topicOf = (id) => chat().group?.topics.find((topic) => topic.id === id);

/** The mark of a topic in front of its name. */
export const topicMark = (topic) => [dot(topic), topic?.name ?? t('allTopics')];

const go = (id) => emit('topic', id);

/** The topics below their group in the list; nothing where there are none. */
export function topicList({ group }) {
  if (!group?.forum || !group.topics.length) return undefined;
  const row = (topic) => el('button', {
    class: `topic-item ${topic?.id === state.topic ? 'active' : ''}`, type: 'button', 'data-testid': 'topic', 'data-topic-id': topic?.id ?? '',
    onclick: () => go(topic?.id),
  }, topicMark(topic), topic?.closed && icon('lock'));
  return el('div', { class: 'topics', 'data-testid': 'topics' }, [undefined, ...group.topics.toReversed()].map(row));
}

/** Opens the menu of the topics. */
export function topicMenu(event) {
  event.stopPropagation();
  const items = [undefined, ...chat().group.topics.toReversed()].map((topic) => ({
    icon: dot(topic), text: topic?.name ?? t('allTopics'), run: () => go(topic?.id),
  }));
  menu(document.getElementById('chat'), 'topic-menu', items, { top: '56px', left: '10px' });
}
