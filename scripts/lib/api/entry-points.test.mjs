import { expect, test } from 'vitest';
import { listEntryPoints } from './entry-points.mjs';

const target = (folder) => ({
  import: { types: `./dist/${folder}index.d.ts`, default: `./dist/${folder}index.js` },
  require: { types: `./dist/${folder}index.d.cts`, default: `./dist/${folder}index.cjs` },
});

test('each module has the name of its topic; what has no types is none', () => {
  const manifest = {
    name: '@kotacerdas/core',
    exports: {
      '.': target(''),
      './swot': target('swot/'),
      './book/docx': target('book/docx/'),
      './package.json': './package.json',
    },
  };
  expect(listEntryPoints(manifest)).toEqual([
    { topic: 'index', specifier: '@kotacerdas/core', types: './dist/index.d.ts' },
    { topic: 'swot', specifier: '@kotacerdas/core/swot', types: './dist/swot/index.d.ts' },
    {
      topic: 'book-docx',
      specifier: '@kotacerdas/core/book/docx',
      types: './dist/book/docx/index.d.ts',
    },
  ]);
});
