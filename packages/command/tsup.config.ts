import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: ['esm'],
  // What prints books is loaded by those commands alone.
  splitting: true,
  target: 'es2022',
  platform: 'node',
  clean: true,
});
