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
export const messages = (person, bot, before) =>
  call(`/telegram/client/${person}/${bot}/messages${before ? `?before=${before}` : ''}`);
export const act = (person, bot, action) => post(`/telegram/api/users/${person}/messages?bot=${bot}`, action);
export const contactData = (person, bot) => call(`/telegram/client/${person}/${bot}/contact`);
export const sendAppData = (person, bot, data, buttonText) =>
  post(`/telegram/client/${person}/${bot}/app-data`, { data, buttonText });

/** Signed launch data of a Mini App. */
export async function initData(person, bot, startParam = '') {
  const query = new URLSearchParams({ bot, ...(startParam && { start_param: startParam }) });
  return (await call(`/telegram/api/users/${person}/init-data?${query}`)).initData;
}
