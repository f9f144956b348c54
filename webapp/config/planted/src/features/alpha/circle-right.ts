import { left } from './circle-left';

export const right: string = left;
