import type { Formats } from './formats';
import { account } from './ru/account';
import { calculator } from './ru/calculator';
import { kept } from './ru/kept';
import { lead } from './ru/lead';

/** The Russian texts of pages that are loaded when somebody goes to them. */
export const ruRest = (formats: Formats) => ({
  account,
  calculator: calculator(formats),
  kept: kept(formats),
  lead,
});
