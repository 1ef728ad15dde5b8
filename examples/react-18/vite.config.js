import { defineConfig } from 'vite';

export default defineConfig({
  // The same build serves under any address.
  base: './',
});
