import { defineConfig } from 'tsup';

const topics = [
  'framework',
  'region',
  'inventory',
  'readiness',
  'swot',
  'action-plan',
  'indices',
  'evaluation',
  'masterplan',
  'dashboard',
  'exchange',
  'locale',
] as const;

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(topics.map((topic) => [`${topic}/index`, `src/${topic}/index.ts`])),
  },
  // Strapi's server is CommonJS, portals and the admin are ESM.
  format: ['esm', 'cjs'],
  // Shared chunks: one KotaCerdasError and one set of schemas, whichever subpaths are imported.
  splitting: true,
  // Rollup writes the CommonJS of shared chunks as it stands; the other way rewrites every `??`.
  treeshake: true,
  dts: true,
  sourcemap: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
});
