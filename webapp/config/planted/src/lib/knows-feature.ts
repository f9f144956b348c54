import { beta } from '../features/beta/beta';

export const reaching = beta;
