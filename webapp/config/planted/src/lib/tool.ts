export const tool = 'lib';
