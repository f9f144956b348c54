/** Helpers for the tests of this app and of its shells. */
export { expectAccessible } from './axe';
export { type Call, fakeBackend, problem, unreachable } from './fake-backend';
export { aCard, aLetListing, aListing, anInterpretation, aPage, aSession } from './fixtures';
export { address, showAt } from './render-app';
