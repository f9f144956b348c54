import { right } from './circle-right';

export const left: string = right;
