import type { Texts } from '../texts';

export const account: Texts['account'] = {
  title: 'Your account',
  signIn: 'Sign in by mail',
  email: 'E-mail',
  emailHint: 'We send a code of six digits. There is no password; what you marked stays.',
  sendCode: 'Get a code',
  codeSent: (email) => `A code was sent to ${email}. It holds for 10 minutes`,
  enter: 'Sign in',
  otherEmail: 'Another address',
  telegramLogin: 'Log in with Telegram',
  telegramFailures: {
    cancelled: 'The log-in with Telegram was cancelled. Try again, or sign in by mail.',
    expired: 'The log-in with Telegram was begun long ago, or in another window. Begin anew.',
    failed: 'Telegram did not confirm the log-in. Try again, or sign in by mail.',
    blocked: 'We cannot open this account. Write to us if this is a mistake.',
    unavailable: 'Telegram does not answer now. Sign in by mail, or try later.',
  },
  signedIn: 'You are signed in',
  signOut: 'Sign out',
  joinTelegram: 'Join with Telegram',
  openTelegram: 'Open the chat with the bot',
  joinHint: 'Send this command to the bot: both accounts become one.',
  export: 'Download my data',
  erase: 'Delete the account',
  eraseSure: 'Really delete everything?',
};
