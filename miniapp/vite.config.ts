import { defineConfig } from 'vitest/config';
import { viteApp } from '../webapp/config/vite-app.ts';
import { vitestApp } from '../webapp/config/vitest-app.ts';

export default defineConfig({
  ...viteApp('/miniapp/', 1),
  publicDir: '../webapp/public',
  test: vitestApp,
});
