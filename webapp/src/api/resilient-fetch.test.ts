import { describe, expect, it } from 'vitest';
import { withPatience } from './resilient-fetch';

const request = (signal?: AbortSignal) =>
  new Request('http://localhost/api', signal === undefined ? {} : { signal });

/** Answers nothing until the call is given up. */
const silent = (sent: Request) =>
  new Promise<Response>((_, reject) => {
    sent.signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

describe('patience', () => {
  it('ends with a failure that says so', async () => {
    await expect(withPatience(silent, 5)(request())).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('ends at once when the caller gives up', async () => {
    const caller = new AbortController();
    const call = withPatience(silent, 60_000)(request(caller.signal));
    caller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('lets an answer through', async () => {
    const answer = new Response('ok');
    expect(await withPatience(() => Promise.resolve(answer), 60_000)(request())).toBe(answer);
  });
});
