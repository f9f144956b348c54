// Calls to the sandbox.

async function call(path, options = {}) {
  const response = await fetch(path, options);
  const text = await response.text();
  const body = text ? JSON.parse(text) : {};
  if (!response.ok) throw new Error(body.error ?? `${response.status}`);
  return body;
}

function post(path, body = {}) {
  return call(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

export const people = () => call('/telegram/client/people');
export const addPerson = (firstName, lastName) => post('/telegram/client/people', { firstName, lastName });
export const open = (person) => post(`/telegram/client/${person}/open`);
export const session = (person) => call(`/telegram/client/${person}/session`);
export const contactData = (person, bot) => call(`/telegram/client/${person}/${bot}/contact`);
export const sendAppData = (person, bot, data, buttonText) =>
  post(`/telegram/client/${person}/${bot}/app-data`, { data, buttonText });

/** A page of a chat's messages, or of one of its topics, before one. */
export function messages(person, chat, topic, before) {
  const query = new URLSearchParams({ chat: chat.chatId, ...(topic && { topic }), ...(before && { before }) });
  return call(`/telegram/client/${person}/${chat.bot}/messages?${query}`);
}

/** Lets a person do something in a chat, which may be a group with a topic. */
export function act(person, chat, topic, action) {
  if (!chat.group) return post(`/telegram/api/users/${person}/messages?bot=${chat.bot}`, action);
  const says = !action.callback && !action.reaction && !action.edit;
  return post(`/telegram/api/chats/${chat.chatId}/messages?bot=${chat.bot}`, { from: person, ...(says && topic && { topicId: topic }), ...action });
}

/** Types behind the name of a bot. */
export const inline = (person, bot, query, chatId, offset = '') =>
  post(`/telegram/api/users/${person}/inline?bot=${bot}`, { query, chatId, offset });

/** Sends one of the results into a chat. */
export const choose = (person, inlineQueryId, resultId, chat, topic) =>
  post(`/telegram/api/users/${person}/inline`, { choose: { inlineQueryId, resultId, chatId: chat.chatId, ...(topic && { topicId: topic }) } });

/** What a bot prepared for sharing. */
export const prepared = (person, bot, id) => call(`/telegram/api/users/${person}/shares/${encodeURIComponent(id)}?bot=${bot}`);

/** Shares it in a chat. */
export const share = (person, bot, id, chat) => post(`/telegram/api/users/${person}/shares?bot=${bot}`, { id, chatId: chat.chatId });

/** Signed launch data of a Mini App. */
export async function initData(person, bot, startParam = '') {
  const query = new URLSearchParams({ bot, ...(startParam && { start_param: startParam }) });
  return (await call(`/telegram/api/users/${person}/init-data?${query}`)).initData;
}
