import { answerOf, type ApiClient, type SignIn } from '@wewall/webapp/shell';

/** Signs the person in by Telegram's launch data; Telegram's frames block cookies, so tokens travel in bodies. */
export function telegramSignIn(api: ApiClient, initData: string): SignIn {
  return {
    begin: () => answerOf(api.POST('/api/v1/auth/telegram', { body: { initData } })),
    renew: (refreshToken) =>
      answerOf(
        api.POST('/api/v1/auth/refresh', { body: refreshToken === undefined ? {} : { refreshToken } }),
      ),
  };
}
