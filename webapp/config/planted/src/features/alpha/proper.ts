import { tool } from '../../lib/tool';

export const proper = tool;
