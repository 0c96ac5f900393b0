import { defineConfig } from 'vite';

export default defineConfig({
  base: '/build/',
  // Laravel's own document root must not be copied into itself.
  publicDir: false,
  build: {
    outDir: 'public/build',
    manifest: 'manifest.json',
    // Every asset is a file with a hash in its name, however small.
    assetsInlineLimit: 0,
    rollupOptions: { input: 'resources/js/app.js' },
  },
});
