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
  'book',
  'book/docx',
  'book/pdf',
  'locale',
] as const;

const imports = {
  index: 'src/index.ts',
  ...Object.fromEntries(topics.map((topic) => [`${topic}/index`, `src/${topic}/index.ts`])),
};

// Schemas and rules are made when a file is loaded, and a bundler keeps what runs then. These become files of
// their own, which nobody imports by name, so that a portal that only reads a plan leaves out the editor. So does
// the little that else shared a file with them.
const parts = [
  'exchange/draft/describe-import-issue',
  'exchange/draft/draft-import',
  'exchange/grammar/read-number',
  'exchange/grammar/read-rupiah',
  'exchange/match/mapping-memory',
  'exchange/open-data/open-data-csv',
  'exchange/open-data/open-data-package',
  'exchange/reader/read-workbook',
  'exchange/reader/refusal-text',
  'exchange/report/write-import-report',
  'exchange/rpjmd/read-rpjmd',
  'exchange/rpjmd/suggest/kominfo-hints',
  'exchange/sources/find-sources',
  'exchange/workbook/write-workbook',
  'framework/find-framework',
  'framework/with-levels',
  'locale/describe-issue',
  'locale/describe-place',
  'locale/translate-report',
  'locale/translate-term',
  'masterplan/canonical-json',
  'masterplan/check/check-program',
  'masterplan/completeness/check-masterplan',
  'masterplan/editor/apply-patches',
  'masterplan/editor/create-editor',
  'masterplan/is-safe-link',
  'masterplan/merge/merge-masterplans',
  'masterplan/parse-masterplan',
  'masterplan/published-masterplan',
  'masterplan/reader/read-masterplan',
  'masterplan/reader/read-published-masterplan',
  'masterplan/simulate/simulate',
  'masterplan/trace/trace-with-framework',
  'swot/weights/weights-from-ahp',
  'swot/weights/weights-from-pairs',
];

export default defineConfig({
  entry: {
    ...imports,
    ...Object.fromEntries(parts.map((part) => [part, `src/${part}.ts`])),
  },
  // Strapi's server is CommonJS, portals and the admin are ESM.
  format: ['esm', 'cjs'],
  // Shared chunks: one KotaCerdasError and one set of schemas, whichever subpaths are imported.
  splitting: true,
  // Rollup writes the CommonJS of shared chunks as it stands; the other way rewrites every `??`.
  treeshake: true,
  dts: { entry: imports },
  sourcemap: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
});
