import { vi } from 'vitest';

/** A call that the screens made. */
export interface Call {
  route: string;
  /** The body as it was sent, read as JSON; undefined where there was none. */
  body: unknown;
  headers: Headers;
}

/** What a route answers: a body for 200, or a response made by {@link problem} or {@link unreachable}. */
type Answer = (call: Call) => unknown;

/** A backend of a few routes, in place of `fetch`. A call to any other route fails the test by a 501. */
export function fakeBackend(routes: Record<string, Answer>): {
  calls: Call[];
  bodiesOf: (route: string) => unknown[];
} {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const call = await read(request);
    calls.push(call);
    request.signal.throwIfAborted();
    const answer = routes[call.route];
    if (answer === undefined) return problem(501, 'NO_SUCH_ROUTE');
    const body = await answer(call);
    return body instanceof Response ? body : json(200, body);
  });
  return { calls, bodiesOf: (route) => calls.filter((call) => call.route === route).map(({ body }) => body) };
}

async function read(request: Request): Promise<Call> {
  const text = await request.text();
  return {
    route: `${request.method} ${new URL(request.url).pathname}`,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
    headers: request.headers,
  };
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const contentType = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': contentType, ...headers } });
}

interface ProblemExtras {
  detail?: string;
  errors?: { field: string; code: string; message: string }[];
  headers?: Record<string, string>;
}

/** A refusal, as the backend words it. */
export function problem(
  status: number,
  code: string,
  { headers = {}, ...more }: ProblemExtras = {},
): Response {
  return json(
    status,
    { type: `urn:problem:${code}`, title: code, status, code, traceId: 'trace-1', ...more },
    headers,
  );
}

/** No answer at all, as without a network. */
export function unreachable(): never {
  throw new TypeError('Failed to fetch');
}
