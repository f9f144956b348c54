import { describe, expect, it, vi } from 'vitest';
import { aSession } from '../testing/fixtures';
import { ApiError } from './api-error';
import type { Session } from './schema';
import { createTokenKeeper } from './token-keeper';

const second = aSession({ accessToken: 'access-2', refreshToken: 'refresh-2' });
const refused = new ApiError('refused', 401, null);

function keeperOf(
  begin: () => Promise<Session>,
  renew: () => Promise<Session> = () => Promise.resolve(second),
) {
  const signIn = { begin: vi.fn(begin), renew: vi.fn(renew) };
  return { signIn, keeper: createTokenKeeper(signIn) };
}

describe('the keeper of tokens', () => {
  it('has none before the sign-in', async () => {
    const { keeper, signIn } = keeperOf(() => Promise.resolve(aSession()));
    expect(keeper.accessToken()).toBeNull();
    expect(await keeper.replace('access-1')).toBeNull();
    expect(signIn.renew).not.toHaveBeenCalled();
  });

  it('signs in once for all who ask at the same time', async () => {
    const { keeper, signIn } = keeperOf(() => Promise.resolve(aSession()));
    const people = await Promise.all([keeper.start(), keeper.start(), keeper.start()]);
    expect(people.map((person) => person?.firstName)).toEqual(['Анна', 'Анна', 'Анна']);
    expect(signIn.begin).toHaveBeenCalledOnce();
  });

  it('refreshes once, however many calls were refused together', async () => {
    const { keeper, signIn } = keeperOf(() => Promise.resolve(aSession()));
    await keeper.start();
    expect(await Promise.all([keeper.replace('access-1'), keeper.replace('access-1')])).toEqual([
      'access-2',
      'access-2',
    ]);
    expect(signIn.renew).toHaveBeenCalledExactlyOnceWith('refresh-1');
  });

  it('gives the newest token to a call that was refused with an older one', async () => {
    const { keeper, signIn } = keeperOf(() => Promise.resolve(aSession()));
    await keeper.start();
    await keeper.replace('access-1');
    expect(await keeper.replace('access-1')).toBe('access-2');
    expect(signIn.renew).toHaveBeenCalledOnce();
  });

  it('signs in anew where the refresh token is refused', async () => {
    const { keeper, signIn } = keeperOf(
      () => Promise.resolve(aSession()),
      () => Promise.reject(refused),
    );
    await keeper.start();
    signIn.begin.mockResolvedValueOnce(aSession({ accessToken: 'access-anew' }));
    expect(await keeper.replace('access-1')).toBe('access-anew');
  });

  it('has no token left where the sign-in is refused as well', async () => {
    const { keeper, signIn } = keeperOf(
      () => Promise.resolve(aSession()),
      () => Promise.reject(refused),
    );
    await keeper.start();
    signIn.begin.mockRejectedValueOnce(refused);
    expect(await keeper.replace('access-1')).toBeNull();
    expect(keeper.accessToken()).toBeNull();
  });

  it('tells that a sign-in by hand is over, and makes no guest in its place', async () => {
    const signIn = {
      begin: vi.fn(() => Promise.resolve(aSession())),
      resume: () => Promise.resolve(aSession()),
      renew: () => Promise.reject(refused),
    };
    const keeper = createTokenKeeper(signIn);
    const told = vi.fn();
    keeper.onOver(told);
    await keeper.start();
    expect(await keeper.replace('access-1')).toBeNull();
    expect(told).toHaveBeenCalledOnce();
    expect(signIn.begin).not.toHaveBeenCalled();
    expect(keeper.accessToken()).toBeNull();
  });

  it('makes a new guest in place of one that is over', async () => {
    const guest = aSession();
    const keeper = createTokenKeeper({
      begin: () => Promise.resolve(aSession({ accessToken: 'guest-2' })),
      resume: () => Promise.resolve({ ...guest, user: { ...guest.user, guest: true } }),
      renew: () => Promise.reject(refused),
    });
    await keeper.start();
    expect(await keeper.replace('access-1')).toBe('guest-2');
  });

  it('keeps the session through a refresh that got no answer', async () => {
    const { keeper } = keeperOf(
      () => Promise.resolve(aSession()),
      () => Promise.reject(new ApiError('unreachable', 0, null)),
    );
    await keeper.start();
    expect(await keeper.replace('access-1')).toBeNull();
    expect(keeper.accessToken()).toBe('access-1');
  });

  it('may be asked again after a sign-in that failed', async () => {
    const { keeper, signIn } = keeperOf(() => Promise.resolve(aSession()));
    signIn.begin.mockRejectedValueOnce(refused);
    await expect(keeper.start()).rejects.toBe(refused);
    expect((await keeper.start())?.firstName).toBe('Анна');
  });
});
