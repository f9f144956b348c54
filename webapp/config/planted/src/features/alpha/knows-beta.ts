import { beta } from '../beta/beta';

export const reaching = beta;
