import type { UserConfig } from 'vite';

const backend = `http://localhost:${process.env.WEWALL_BACKEND_PORT ?? '8080'}`;

/** What both apps are built with: Preact's JSX, files by hash, and a way to the backend while developing. */
export function viteApp(base: string, port: number): UserConfig {
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
    server: { port, strictPort: true, proxy: { '/api': backend } },
  };
}
