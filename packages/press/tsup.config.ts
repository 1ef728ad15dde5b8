import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    emblem: 'src/emblem/check-emblem-file.ts',
    worker: 'src/worker/worker.ts',
  },
  format: ['esm'],
  splitting: true,
  dts: { entry: { index: 'src/index.ts', emblem: 'src/emblem/check-emblem-file.ts' } },
  target: 'es2022',
  platform: 'node',
  clean: true,
});
