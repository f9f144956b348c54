// What the messenger knows, and who is told when it changes.

const listeners = new Map();

export const state = {
  /** Who writes here. */
  me: undefined,
  /** Chats by their key: the bot's name, with the group's id behind it in a group. */
  chats: new Map(),
  /** The key of the open chat. */
  key: 'client',
  /** The topic of the open group that is shown alone. */
  topic: undefined,
  /** Messages of the open chat by id. */
  messages: new Map(),
  /** Whether the open chat has older messages than those. */
  older: false,
  /** A message of one's own that is being edited. */
  editing: undefined,
  /** A message that is being answered. */
  answering: undefined,
  /** Presses that wait for the bot's word, as `${messageId} ${data}`. */
  pressed: new Set(),
  /** Unread messages by the chat's key. */
  unread: new Map(),
};

/** The open chat. */
export const chat = () => state.chats.get(state.key);

/** The key of a bot's chat. */
export const keyOf = (bot, chatId) => (chatId < 0 ? `${bot}:${chatId}` : bot);

/** Calls back whenever something of that kind changed. */
export function on(kind, listener) {
  listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
}

/** Tells that something changed. */
export function emit(kind, data) {
  for (const listener of listeners.get(kind) ?? []) listener(data);
}
