import { describe, expect, it } from 'vitest';
import { fakeBackend, problem } from '../testing/fake-backend';
import { aSession } from '../testing/fixtures';
import { browserSignIn } from './browser-sign-in';
import { createApiClient } from './client';
import { createTokenKeeper } from './token-keeper';

const GUEST = 'POST /api/v1/auth/guest';
const REFRESH = 'POST /api/v1/auth/refresh';
const aKeeper = () => createTokenKeeper(browserSignIn(createApiClient({ locale: () => 'ru' })));

describe('a browser', () => {
  it('asks nothing of the server for a visitor who keeps nothing', async () => {
    const backend = fakeBackend({});
    expect(await aKeeper().start()).toBeNull();
    expect(backend.calls).toEqual([]);
  });

  it('makes one guest when something is to be kept', async () => {
    const backend = fakeBackend({ [GUEST]: () => aSession() });
    const keeper = aKeeper();
    await Promise.all([keeper.ensure(), keeper.ensure()]);
    expect(backend.calls.map(({ route }) => route)).toEqual([GUEST]);
    expect(keeper.accessToken()).toBe('access-1');
  });

  it('goes on with the session of the visit before', async () => {
    const backend = fakeBackend({ [GUEST]: () => aSession(), [REFRESH]: () => aSession() });
    await aKeeper().ensure();
    expect((await aKeeper().start())?.id).toBe('person-1');
    expect(backend.calls.map(({ route }) => route)).toEqual([GUEST, REFRESH]);
  });

  it('forgets a session that the server no longer knows', async () => {
    const backend = fakeBackend({
      [GUEST]: () => aSession(),
      [REFRESH]: () => problem(401, 'REFRESH_REUSED'),
    });
    await aKeeper().ensure();
    expect(await aKeeper().start()).toBeNull();
    expect(await aKeeper().start()).toBeNull();
    expect(backend.calls).toHaveLength(2);
  });
});
