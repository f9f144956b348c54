// A message in one line.

import { t } from './texts.js';

const KINDS = { photo: 'photo', document: 'file', voice: 'voice', sticker: 'sticker', location: 'location', contact: 'contact' };

/** What happened to a chat, in words. */
export function noteText(note, who) {
  const names = (users) => users.map(({ firstName, lastName }) => [firstName, lastName].filter(Boolean).join(' ')).join(', ');
  if (note.newChatMembers) return `${names(note.newChatMembers)} ${t('joined')}`;
  if (note.leftChatMember) return `${names([note.leftChatMember])} ${t('left')}`;
  if (note.newChatTitle) return `${t('renamed')}: «${note.newChatTitle}»`;
  if (note.migrateToChatId || note.migrateFromChatId) return t('migrated');
  if (note.pinnedMessageId) return `${who} ${t('pinnedMessage')}`;
  if (note.forumTopicCreated) return `${t('topicCreated')} «${note.forumTopicCreated.name}»`;
  if (note.forumTopicEdited) return `${t('topicEdited')} «${note.forumTopicEdited.name ?? ''}»`;
  if (note.forumTopicClosed) return t('topicClosed');
  return note.forumTopicReopened ? t('topicReopened') : '';
}

/** A message in one line. */
export function summary(message) {
  if (!message) return '';
  const text = message.text ?? message.caption;
  if (text) return text.replace(/\s+/g, ' ');
  if (message.service) return noteText(message.service, message.fromName);
  const kind = Object.keys(KINDS).find((name) => message[name] !== undefined);
  return kind ? t(KINDS[kind]) : (message.webAppData ?? '');
}
