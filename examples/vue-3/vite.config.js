import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isCustomElement = (tag) => tag.startsWith('kc-');

export default defineConfig({
  // The same build serves under any address.
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
