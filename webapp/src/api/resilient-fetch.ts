import { ApiError } from './api-error';
import type { TokenKeeper } from './token-keeper';

const PATIENCE_MS = 20_000;

type Fetch = (request: Request) => Promise<Response>;

/** Ends a call that takes too long, and tells why there is no answer. */
export function withPatience(send: Fetch, patienceMs = PATIENCE_MS): Fetch {
  return async (request) => {
    request.signal.throwIfAborted();
    const impatience = new AbortController();
    const timer = setTimeout(() => impatience.abort(), patienceMs);
    // Stays after the answer has begun, so that a body on its way can be given up as well.
    request.signal.addEventListener('abort', () => impatience.abort(request.signal.reason));
    try {
      return await send(new Request(request, { signal: impatience.signal }));
    } catch (failure) {
      if (request.signal.aborted) throw failure;
      throw new ApiError(impatience.signal.aborted ? 'timeout' : 'unreachable', 0, null);
    } finally {
      clearTimeout(timer);
    }
  };
}

/**
 * Adds the person's token. Where it is refused, one other token is tried; where there is none, the call goes out as
 * anybody's, since most of the product needs no sign-in.
 */
export function withToken(send: Fetch, keeper: TokenKeeper): Fetch {
  return async (request) => {
    const token = keeper.accessToken();
    if (token === null) return send(request);
    const again = request.clone();
    const response = await send(bearing(request, token));
    if (response.status !== 401) return response;
    const next = await keeper.replace(token);
    return send(next === null ? again : bearing(again, next));
  };
}

function bearing(request: Request, token: string): Request {
  const headers = new Headers(request.headers);
  headers.set('Authorization', `Bearer ${token}`);
  return new Request(request, { headers });
}
