import createFetchClient, { type Client } from 'openapi-fetch';
import { ApiError } from './api-error';
import type { paths } from './generated/schema';
import { withPatience, withToken } from './resilient-fetch';
import type { TokenKeeper } from './token-keeper';

/** The backend, typed by its own document. */
export type ApiClient = Client<paths, 'application/json'>;

interface ApiOptions {
  /** Language of what the backend writes for people. */
  locale: () => string;
  /** Absent where nobody signs in. */
  tokens?: TokenKeeper;
}

export function createApiClient({ locale, tokens }: ApiOptions): ApiClient {
  const send = withPatience((request) => fetch(request));
  const client = createFetchClient<paths, 'application/json'>({
    baseUrl: window.location.origin,
    querySerializer: { object: { style: 'form', explode: true } },
    fetch: tokens === undefined ? send : withToken(send, tokens),
  });
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('Accept-Language', locale());
      return request;
    },
  });
  return client;
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of an answer; throws an {@link ApiError} where the backend refused. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (data === undefined || !response.ok) throw ApiError.of(response, error);
  return data;
}
