import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fullPlan } from '../../src/testing/full-plan.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Prints the hash of a book, with the package loaded the one way or the other. */
const program = (loading: string) => `${loading}
  const { createHash } = require('node:crypto');
  const { readFileSync } = require('node:fs');
  const font = (style) => readFileSync(require.resolve('pdfmake/fonts/Roboto/Roboto-' + style + '.ttf'));
  const { masterplan } = parseMasterplan(JSON.parse(readFileSync(0, 'utf8')));
  const book = composeBook({ masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null }, buku1);
  const fonts = { normal: font('Regular'), bold: font('Medium'), italics: font('Italic'), bolditalics: font('MediumItalic') };
  bookToPdf(book, { fonts }).then((pdf) => console.log(createHash('sha256').update(pdf).digest('hex')));`;
const names = {
  'book/pdf': 'bookToPdf',
  book: 'buku1, composeBook',
  framework: 'kominfo2021',
  masterplan: 'parseMasterplan',
};
const loadings = {
  module: [
    "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/a.js');",
    ...Object.entries(names).map(
      ([topic, name]) => `import { ${name} } from '@kotacerdas/core/${topic}';`,
    ),
  ],
  commonjs: Object.entries(names).map(
    ([topic, name]) => `const { ${name} } = require('@kotacerdas/core/${topic}');`,
  ),
};

const hashOf = (type: keyof typeof loadings, zone: string, language: string): string =>
  execFileSync(
    process.execPath,
    [`--input-type=${type}`, '--eval', program(loadings[type].join('\n'))],
    {
      cwd: root,
      encoding: 'utf8',
      input: JSON.stringify(fullPlan()),
      env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
    },
  ).trim();

test('a book has the same bytes in any time zone and locale, imported or required', () => {
  const hash = hashOf('module', 'Asia/Jakarta', 'id_ID.UTF-8');
  expect(hash).toMatch(/^[\da-f]{64}$/);
  expect(hashOf('commonjs', 'America/St_Johns', 'tr_TR.UTF-8')).toBe(hash);
  expect(hashOf('module', 'Pacific/Kiritimati', 'sv_SE.UTF-8')).toBe(hash);
});

test.each(['index.js', 'index.cjs'])('who imports books loads no pdfmake: %s', (file) => {
  const seen = new Set<string>();
  const loadedBy = (path: URL): string[] => {
    if (seen.has(path.href)) return [];
    seen.add(path.href);
    const names = [
      ...readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport|\brequire\()\s*['"]([^'"]+)['"]/g),
    ].map(([, name = '']) => name);
    return names.flatMap((name) => (name.startsWith('.') ? loadedBy(new URL(name, path)) : [name]));
  };
  const loaded = loadedBy(new URL(`../../dist/book/${file}`, import.meta.url));
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((name) => name.startsWith('pdfmake'))).toEqual([]);
});
