import { defineConfig } from 'vitest/config';
import { viteApp } from './config/vite-app.ts';
import { vitestApp } from './config/vitest-app.ts';

export default defineConfig({ ...viteApp('/', 0), test: vitestApp });
