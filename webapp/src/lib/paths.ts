import type { SearchCriteria } from '../api/schema';
import { encodeCriteria } from './criteria/address';
import { encodeView, type SearchView, WHOLE } from './criteria/search-view';

/** The addresses of the screens. */
export interface Paths {
  home: string;
  search(criteria?: SearchCriteria, view?: SearchView): string;
  keptCalculation(id: string): string;
  listing(id: string): string;
  favourites: string;
  /** Listings side by side. */
  compare(ids: readonly string[]): string;
  searches: string;
  recent: string;
  /** The listings that the person does not want to see. */
  hidden: string;
  analytics: string;
  expert: string;
  chat: string;
  account: string;
  /** Where one signs in, and which page one is led back to after it. */
  signIn(backTo: string): string;
  legal(kind: string): string;
  /** The calculator, of a listing or of numbers of one's own. */
  calculator(listingId?: string): string;
}

/** Addresses of an app that lives below `base`, which is empty or begins with a slash. */
export function createPaths(base: string): Paths {
  return {
    home: `${base}/`,
    search(criteria = {}, view = WHOLE) {
      const query = [encodeCriteria(criteria), encodeView(view)].filter((part) => part !== '').join('&');
      return query === '' ? `${base}/search` : `${base}/search?${query}`;
    },
    calculator: (id) => `${base}/calculator${id === undefined ? '' : `?listing=${encodeURIComponent(id)}`}`,
    keptCalculation: (id) => `${base}/calculator?kept=${encodeURIComponent(id)}`,
    favourites: `${base}/favourites`,
    compare: (ids) =>
      `${base}/compare${ids.length === 0 ? '' : `?ids=${ids.map(encodeURIComponent).join()}`}`,
    searches: `${base}/searches`,
    recent: `${base}/recent`,
    hidden: `${base}/hidden`,
    analytics: `${base}/analytics`,
    expert: `${base}/expert`,
    chat: `${base}/chat`,
    account: `${base}/account`,
    signIn: (backTo) => `${base}/account?back=${encodeURIComponent(backTo)}`,
    legal: (kind) => `${base}/legal/${kind}`,
    listing: (id) => `${base}/l/${encodeURIComponent(id)}`,
  };
}
