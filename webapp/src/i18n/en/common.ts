import type { Formats } from '../formats';
import type { Texts } from '../texts';

export const common = (f: Formats): Texts['common'] => ({
  appName: 'WEWALL',
  home: 'WEWALL: home',
  skip: 'To the content',
  otherLanguage: 'Русский',
  demoNote: 'The offers are invented for show. Stations, districts and streets are real.',
  retry: 'Try again',
  reload: 'Reload the page',
  crashedTitle: 'Something broke',
  crashedLead: 'We could not show this page. Reload it: what you typed is kept.',
  noPageTitle: 'There is no such page',
  noPageLead: 'Check the address, or begin with the search.',
  pageFailedTitle: 'The page could not be loaded',
  trace: (id) => `Code for support: ${id}`,
  failures: {
    unreachable: 'The server cannot be reached. Check your connection and try again.',
    timeout: 'The server did not answer in time. Try again.',
    busy: (seconds) =>
      seconds === null
        ? 'Too many requests. Wait a little and try again.'
        : `Too many requests. Try again in ${f.number(seconds)} s.`,
    server: 'The server failed. Try again a little later.',
    nobody: 'You are no longer signed in. Sign in again: what you typed is kept.',
    unknown: 'Something went wrong. Try again.',
  },
  signInFailed: 'The sign-in with Telegram failed. The search works without it.',
  signInOver: 'You are no longer signed in. Sign in again: what you typed is kept.',
  signInAgain: 'Sign in',
  launchOver: 'The sign-in with Telegram is over. Close the app and open it again from the chat.',
  signedInAs: (name) => `You are signed in as ${name}`,
  outsideTitle: 'This app lives in Telegram',
  outsideLead: 'Open it from the chat with the bot. The same is in the browser, without Telegram.',
  outsideAction: 'Open in the browser',
});
