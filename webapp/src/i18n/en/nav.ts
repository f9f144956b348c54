import type { Texts } from '../texts';

export const nav: Texts['nav'] = {
  title: 'Sections',
  search: 'Search',
  calculator: 'Calculator',
  favourites: 'Favourites',
  compare: 'Compare',
  searches: 'Followed',
  recent: 'Recent',
  analytics: 'Analytics',
  expert: 'Expert',
  chat: 'Manager',
  account: 'More',
  accountTitle: 'Everything else',
  guest: 'You are not signed in. What you mark is kept in this browser.',
  toHomeScreen: 'Add to the home screen',
  language: 'Language',
  documents: 'Documents',
  legal: { POLICY: 'Data policy', CONSENT: 'Consent to data processing', TERMS: 'Terms of use' },
  legalFailed: 'The text could not be loaded',
  legalVersion: (version) => `Version ${version}`,
  draft: 'Draft: the text waits for a lawyer.',
  soon: 'Soon',
  places: {
    analytics: {
      title: 'Market analytics',
      lead: 'Rents, prices and yields by district, station and class. This section is being made.',
    },
    expert: {
      title: 'Property expert',
      lead: 'Answers about premises, taxes and contracts, with sources. This section is being made.',
    },
    chat: {
      title: 'Chat with a manager',
      lead: 'A conversation with a person. This section is being made; a request can be left on the page of an offer.',
    },
  },
};
