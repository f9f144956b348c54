import { held } from '../app/app';

export const reaching = held;
