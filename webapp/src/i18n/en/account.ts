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
  signedIn: 'You are signed in',
  signOut: 'Sign out',
  joinTelegram: 'Join with Telegram',
  openTelegram: 'Open the chat with the bot',
  joinHint: 'Send this command to the bot: both accounts become one.',
  export: 'Download my data',
  erase: 'Delete the account',
  eraseSure: 'Really delete everything?',
};
