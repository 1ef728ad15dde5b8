import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { testFolder } from '../../testing/folder.js';
import { editionOf, examplePlan } from '../../testing/plans.js';

const at = testFolder({
  'rencana.json': examplePlan,
  'terbitan.json': editionOf(examplePlan),
  'terbitan-3.json': editionOf(examplePlan, 3),
});
let manifest = '';
let files: string[] = [];

beforeAll(async () => {
  const out = at('buku');
  await ask(['book', at('terbitan.json'), '--book', 'ringkasan', '--out', out]);
  manifest = join(out, 'ringkasan-kota-tasikmalaya-edisi-2.manifest.json');
  files = ['docx', 'pdf', 'html'].map((ending) =>
    join(out, `ringkasan-kota-tasikmalaya-edisi-2.${ending}`),
  );
});

it('finds that a book is what was printed of an edition', async () => {
  const { code, out } = await ask(['check', manifest, at('terbitan.json'), ...files]);
  expect(out).toMatch(/^Cocok: [^]* terbitan\s+2/);
  expect(code).toBe(0);
});

it('tells what differs', async () => {
  const [docx = '', pdf = ''] = files;
  await writeFile(pdf, `${await readFile(pdf, 'latin1')} `);
  const words = ['check', manifest, at('terbitan-3.json'), docx, pdf];
  const { code, out } = await ask([...words, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    matches: false,
    differences: [
      { what: 'edition' },
      { what: 'file-changed', name: 'ringkasan-kota-tasikmalaya-edisi-2.pdf' },
      { what: 'file-missing', name: 'ringkasan-kota-tasikmalaya-edisi-2.html' },
    ],
  });
  const english = await ask([...words, '--lang', 'en']);
  expect(english.out).toContain('  – ringkasan-kota-tasikmalaya-edisi-2.pdf was changed');
});

it('refuses what is no manifest, and what is no edition', async () => {
  const noManifest = await ask(['check', at('rencana.json'), at('terbitan.json')]);
  expect(noManifest).toMatchObject({ code: 2, error: `${at('rencana.json')} bukan manifes buku.` });
  const noEdition = await ask(['check', manifest, at('rencana.json'), ...files]);
  expect(noEdition).toMatchObject({ code: 2, error: `${at('rencana.json')} bukan terbitan.` });
});
