import { account } from './en/account';
import { calculator } from './en/calculator';
import { chips } from './en/chips';
import { common } from './en/common';
import { keep } from './en/keep';
import { kept } from './en/kept';
import { labels } from './en/labels';
import { lead } from './en/lead';
import { listing } from './en/listing';
import { map } from './en/map';
import { nav } from './en/nav';
import { search } from './en/search';
import type { Formats } from './formats';
import type { Texts } from './texts';

/** The English texts. */
export const en = (formats: Formats): Texts => ({
  common: common(formats),
  account,
  calculator: calculator(formats),
  labels,
  chips: chips(formats),
  search: search(formats),
  listing: listing(formats),
  lead,
  map: map(formats),
  keep,
  kept: kept(formats),
  nav,
});
