import type { Texts } from '../texts';

export const keep: Texts['keep'] = {
  favourite: (title) => `Favourite: ${title}`,
  hide: 'Do not show',
  hideOne: (title) => `Do not show: ${title}`,
  hiddenOne: (title) => `Will not be shown again: ${title}`,
  unhide: 'Bring back',
  follow: 'Follow this search',
  followed: 'The search is saved',
  anySearch: 'All offers',
};
