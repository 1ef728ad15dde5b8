import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    // Which names, with the sums of their contents, the page has to ask for.
    manifest: 'manifest.json',
    rollupOptions: { input: ['browser/page.js', 'browser/page.css'] },
  },
});
