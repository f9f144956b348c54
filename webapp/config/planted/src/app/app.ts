export const held = 'app';
