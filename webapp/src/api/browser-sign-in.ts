import { ApiError } from './api-error';
import { answerOf, type ApiClient } from './client';
import type { Session } from './schema';
import type { SignIn } from './token-keeper';

/** Says that the browser holds a refresh cookie, which scripts cannot see; asking without one would only be refused. */
const HELD = 'wewall.session';

/** How a browser signs in: the refresh token is a cookie, and whoever keeps something first becomes a guest. */
export function browserSignIn(api: ApiClient): SignIn {
  const renew = async () => {
    try {
      return await inOneTab(() => answerOf(api.POST('/api/v1/auth/refresh', { body: {} })));
    } catch (failure) {
      if (isRefusal(failure)) forgetHeld();
      throw failure;
    }
  };
  return {
    begin: async () => held(await answerOf(api.POST('/api/v1/auth/guest'))),
    resume: async () => {
      if (!isHeld()) return null;
      try {
        return await renew();
      } catch (failure) {
        if (!isRefusal(failure)) throw failure;
        return null;
      }
    },
    renew,
  };
}

function isRefusal(failure: unknown): boolean {
  return failure instanceof ApiError && failure.status === 401;
}

/** A refresh token is good once: two tabs that send the same one would end the sign-in. */
function inOneTab<T>(work: () => Promise<T>): Promise<T> {
  // Missing where the page did not come over a safe connection.
  const { locks } = navigator as { locks?: LockManager | null };
  return locks ? locks.request('wewall.refresh', work) : work();
}

/** Remembers that a sign-in left a refresh cookie. */
export function held(session: Session): Session {
  expectHeld();
  return session;
}

/** Remembers that a sign-in elsewhere will leave a refresh cookie; where it does not, one refusal tells. */
export function expectHeld(): void {
  try {
    localStorage.setItem(HELD, '1');
  } catch {
    // Without storage the visit ends with the page.
  }
}

/** Remembers that there is no session any more. */
export function forgetHeld(): void {
  try {
    localStorage.removeItem(HELD);
  } catch {
    // There is nothing to remove.
  }
}

function isHeld(): boolean {
  try {
    return localStorage.getItem(HELD) !== null;
  } catch {
    return false;
  }
}
