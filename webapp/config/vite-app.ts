import type { UserConfig } from 'vite';

/** The web app is developed here, the Mini App one port further. */
const firstPort = Number(process.env.WEWALL_DEV_PORT ?? '5173');

const backend = `http://localhost:${process.env.WEWALL_BACKEND_PORT ?? '8080'}`;

/** What both apps are built with: Preact's JSX, files by hash, and a way to the backend while developing. */
export function viteApp(base: string, offset: 0 | 1): UserConfig {
  return {
    base,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:4]' } },
    build: {
      target: 'es2022',
      cssTarget: ['chrome111', 'safari16.4', 'firefox114'],
      reportCompressedSize: false,
      manifest: true,
      // Sizes are watched by scripts/check-budget.js, in what travels.
      chunkSizeWarningLimit: 2000,
      // A file of its own per asset keeps `data:` out of styles and scripts.
      assetsInlineLimit: 0,
    },
    worker: { format: 'es' },
    server: {
      port: firstPort + offset,
      strictPort: true,
      proxy: { '/api': backend, ...(offset === 0 && miniApp()) },
    },
  };
}

/** The Mini App has to be seen at the address of the product, as in earnest. */
function miniApp(): NonNullable<NonNullable<UserConfig['server']>['proxy']> {
  return { '/miniapp': { target: `http://localhost:${firstPort + 1}`, ws: true } };
}
