// What the messenger knows, and who is told when it changes.

const listeners = new Map();

export const state = {
  /** Who writes here. */
  me: undefined,
  /** Chats by their bot's name. */
  chats: new Map(),
  /** The bot whose chat is open. */
  bot: 'client',
  /** Messages of the open chat by id. */
  messages: new Map(),
  /** Whether the open chat has older messages than those. */
  older: false,
  /** A message of one's own that is being edited. */
  editing: undefined,
  /** Presses that wait for the bot's word, as `${messageId} ${data}`. */
  pressed: new Set(),
  /** Unread messages by the bot's name. */
  unread: new Map(),
};

/** The open chat. */
export const chat = () => state.chats.get(state.bot);

/** Calls back whenever something of that kind changed. */
export function on(kind, listener) {
  listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
}

/** Tells that something changed. */
export function emit(kind, data) {
  for (const listener of listeners.get(kind) ?? []) listener(data);
}
