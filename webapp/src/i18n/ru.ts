import type { Formats } from './formats';
import { chips } from './ru/chips';
import { common } from './ru/common';
import { keep } from './ru/keep';
import { labels } from './ru/labels';
import { listing } from './ru/listing';
import { map } from './ru/map';
import { nav } from './ru/nav';
import { search } from './ru/search';

/** The Russian texts of the first screens; their shape is what every other language has to fill. */
export const ru = (formats: Formats) => ({
  common: common(formats),
  labels,
  chips: chips(formats),
  search: search(formats),
  listing: listing(formats),
  map: map(formats),
  keep,
  nav,
});
