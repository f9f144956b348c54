import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';

/** How both apps are tested: in a simulated browser, each test from a clean page. */
export const vitestApp: NonNullable<ViteUserConfig['test']> = {
  environment: 'happy-dom',
  environmentOptions: { happyDOM: { url: 'http://localhost:3000/', width: 390, height: 844 } },
  setupFiles: [fileURLToPath(new URL('./vitest-setup.ts', import.meta.url))],
  include: ['{src,config}/**/*.test.{ts,tsx}'],
  css: { modules: { classNameStrategy: 'non-scoped' } },
  restoreMocks: true,
  testTimeout: 30_000,
  unstubGlobals: true,
  server: { deps: { inline: [/@tanstack\/preact/, /preact-iso/, /@testing-library\/preact/] } },
};
