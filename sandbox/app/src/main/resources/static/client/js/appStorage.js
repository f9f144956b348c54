// The storages that Telegram keeps for Mini Apps, in this browser, per bot and person.

const LIMITS = { cloud: { keys: 1024, value: 4096 }, device: { bytes: 5 << 20 }, secure: { keys: 10 } };

const place = (app, kind) => `sandbox.${kind}.${app.bot}.${app.person.id}`;
const read = (app, kind) => JSON.parse(localStorage.getItem(place(app, kind)) ?? '{}');
const write = (app, kind, values) => localStorage.setItem(place(app, kind), JSON.stringify(values));

function put(app, kind, key, value) {
  const values = read(app, kind);
  if (value === null || value === undefined) delete values[key];
  else values[key] = String(value);
  const limits = LIMITS[kind];
  if (limits.keys && Object.keys(values).length > limits.keys) throw new Error('QUOTA_EXCEEDED');
  if (limits.bytes && JSON.stringify(values).length > limits.bytes) throw new Error('QUOTA_EXCEEDED');
  write(app, kind, values);
}

const CLOUD = {
  saveStorageValue(app, { key, value }) {
    if (!/^[\w-]{1,128}$/.test(key ?? '')) throw new Error('KEY_INVALID');
    if (typeof value !== 'string' || value.length > LIMITS.cloud.value) throw new Error('VALUE_INVALID');
    put(app, 'cloud', key, value);
    return true;
  },
  getStorageValues: (app, { keys = [] }) => Object.fromEntries(keys.map((key) => [key, read(app, 'cloud')[key] ?? ''])),
  deleteStorageValues(app, { keys = [] }) {
    for (const key of keys) put(app, 'cloud', key, null);
    return true;
  },
  getStorageKeys: (app) => Object.keys(read(app, 'cloud')),
};

/** Runs a method of the cloud storage; throws the service's word where it is refused, undefined where it is none. */
export function cloud(app, method, params) {
  return Object.hasOwn(CLOUD, method) ? CLOUD[method](app, params ?? {}) : undefined;
}

/** Handles an event of the device's or the secure storage; false where it is none. */
export function deviceStorage(app, eventType, { req_id: id, key, value }) {
  const found = /^web_app_(device|secure)_storage_(save|get|restore|clear)(?:_key)?$/.exec(eventType);
  if (!found) return false;
  const [, kind, verb] = found;
  const event = (name) => `${kind}_storage_${name}`;
  try {
    if (verb === 'save') {
      put(app, kind, key, value);
      app.post(event('key_saved'), { req_id: id });
    } else if (verb === 'clear') {
      write(app, kind, {});
      app.post(event('cleared'), { req_id: id });
    } else {
      app.post(event(verb === 'get' ? 'key_received' : 'key_restored'), { req_id: id, value: read(app, kind)[key] ?? null });
    }
  } catch (error) {
    app.post(event('failed'), { req_id: id, error: error.message });
  }
  return true;
}
