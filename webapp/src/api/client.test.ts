import { describe, expect, it } from 'vitest';
import { fakeBackend, problem, unreachable } from '../testing/fake-backend';
import { aSession } from '../testing/fixtures';
import { ApiError } from './api-error';
import { answerOf, createApiClient } from './client';
import { createTokenKeeper } from './token-keeper';

const COUNT = 'POST /api/v1/listings/count';
const body = { criteria: { deal: 'RENT' } } as const;

const count = (api = createApiClient({ locale: () => 'en' }), signal?: AbortSignal) =>
  answerOf(api.POST('/api/v1/listings/count', { body, signal }));

async function failureOf(call: Promise<unknown>): Promise<ApiError> {
  const failure: unknown = await call.catch((caught: unknown) => caught);
  if (failure instanceof ApiError) return failure;
  throw new Error('The call did not fail by an ApiError.', { cause: failure });
}

describe('the client of the backend', () => {
  it('sends the body and the language, and gives the answer', async () => {
    const backend = fakeBackend({ [COUNT]: () => ({ total: 7 }) });
    expect(await count()).toEqual({ total: 7 });
    expect(backend.bodiesOf(COUNT)).toEqual([body]);
    expect(backend.calls[0]?.headers.get('Accept-Language')).toBe('en');
  });

  it('turns a problem document into a failure that tells why', async () => {
    const errors = [{ field: 'criteria.area', code: 'ORDER', message: 'upside down' }];
    fakeBackend({ [COUNT]: () => problem(400, 'VALIDATION_FAILED', { errors }) });
    const failure = await failureOf(count());
    expect(failure).toMatchObject({
      kind: 'refused',
      status: 400,
      code: 'VALIDATION_FAILED',
      passing: false,
    });
    expect(failure.problem?.errors).toEqual(errors);
  });

  it('takes a refusal that is no problem document as well', async () => {
    fakeBackend({ [COUNT]: () => new Response('<html>Bad Gateway</html>', { status: 502 }) });
    expect(await failureOf(count())).toMatchObject({ status: 502, problem: null, code: null, passing: true });
  });

  it('tells how long a busy backend asks to wait', async () => {
    fakeBackend({ [COUNT]: () => problem(429, 'TOO_MANY_REQUESTS', { headers: { 'Retry-After': '3' } }) });
    expect(await failureOf(count())).toMatchObject({ status: 429, retryAfterSeconds: 3, passing: true });
  });

  it('tells that the backend cannot be reached', async () => {
    fakeBackend({ [COUNT]: unreachable });
    expect(await failureOf(count())).toMatchObject({ kind: 'unreachable', passing: true });
  });

  it('is given up by its signal, and that is no failure of the backend', async () => {
    fakeBackend({ [COUNT]: () => ({ total: 7 }) });
    await expect(count(undefined, AbortSignal.abort())).rejects.not.toBeInstanceOf(ApiError);
  });
});

describe('the client of a person', () => {
  async function signedIn(routes: Parameters<typeof fakeBackend>[0]) {
    const backend = fakeBackend(routes);
    const keeper = createTokenKeeper({
      begin: () => Promise.resolve(aSession()),
      renew: () => Promise.resolve(aSession({ accessToken: 'access-2' })),
    });
    await keeper.start();
    return { backend, api: createApiClient({ locale: () => 'ru', tokens: keeper }) };
  }

  it('bears the token in the header, never in the address', async () => {
    const { backend, api } = await signedIn({ [COUNT]: () => ({ total: 1 }) });
    await count(api);
    expect(backend.calls[0]?.headers.get('Authorization')).toBe('Bearer access-1');
    expect(backend.calls[0]?.route).toBe(COUNT);
  });

  it('goes on with the next token after a refusal, body and all', async () => {
    const { backend, api } = await signedIn({
      [COUNT]: ({ headers }) =>
        headers.get('Authorization') === 'Bearer access-2' ? { total: 2 } : problem(401, 'TOKEN_EXPIRED'),
    });
    expect(await count(api)).toEqual({ total: 2 });
    expect(backend.bodiesOf(COUNT)).toEqual([body, body]);
  });

  it('tries no third time', async () => {
    const { backend, api } = await signedIn({ [COUNT]: () => problem(401, 'TOKEN_EXPIRED') });
    expect(await failureOf(count(api))).toMatchObject({ status: 401 });
    expect(backend.calls).toHaveLength(2);
  });

  it('asks as anybody before the sign-in is done', async () => {
    const backend = fakeBackend({ [COUNT]: () => ({ total: 1 }) });
    const keeper = createTokenKeeper({
      begin: () => new Promise(() => undefined),
      renew: () => Promise.reject(new Error()),
    });
    await count(createApiClient({ locale: () => 'ru', tokens: keeper }));
    expect(backend.calls[0]?.headers.has('Authorization')).toBe(false);
  });
});
