import { expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { testFolder } from '../../testing/folder.js';
import { onePixel } from '../../testing/one-pixel.js';
import { editionOf, emptyPlan, examplePlan } from '../../testing/plans.js';

const at = testFolder({
  'rencana.json': examplePlan,
  'kerangka-lain.json': { ...emptyPlan, framework: { id: 'kominfo-2021', version: '99' } },
  'terbitan.json': editionOf(examplePlan),
  'terbitan-diubah.json': { ...editionOf(examplePlan), masterplan: emptyPlan },
  'lambang.png': onePixel,
  'rusak.json': '{',
});

it('prints a book of an edition with its emblem, and tells how far it is', async () => {
  const words = ['--book', 'ringkasan', '--out', at('buku'), '--emblem', at('lambang.png')];
  const { code, out, progress } = await ask(['book', at('terbitan.json'), ...words]);
  expect(progress.at(-1)).toMatch(/^\d+\/\d+ menulis HTML$/);
  expect(out.split('\n')).toEqual(
    [
      'ringkasan-kota-tasikmalaya-edisi-2.docx',
      'ringkasan-kota-tasikmalaya-edisi-2.pdf',
      'ringkasan-kota-tasikmalaya-edisi-2.html',
      'ringkasan-kota-tasikmalaya-edisi-2.manifest.json',
    ].map((name) => `ditulis: ${at(`buku/${name}`)}`),
  );
  expect(code).toBe(0);
});

it('prints a draft of a plan as of a day', async () => {
  const words = ['--book', 'ringkasan', '--out', at('draf'), '--as-of', '2026-11-20', '--json'];
  const { code, out } = await ask(['book', at('rencana.json'), ...words]);
  expect(JSON.parse(out)).toMatchObject({ manifest: { edition: null, asOf: '2026-11-20' } });
  expect(code).toBe(0);
});

it.each([
  ['rusak.json', [], 'bukan JSON'],
  ['tiada.json', [], 'tidak dapat dibaca'],
  ['rencana.json', ['--book', 'buku-9'], 'Yang ada: buku-1'],
  ['rencana.json', ['--emblem', 'rencana.json'], 'lambang'],
  ['rencana.json', ['--additions', 'rencana.json'], 'bukan tambahan buku'],
  ['terbitan-diubah.json', [], 'sudah diubah'],
  ['kerangka-lain.json', [], 'kominfo-2021'],
  ['terbitan.json', ['--as-of', '2026-11-20'], 'selalu per saat terbitnya'],
  ['rencana.json', ['--as-of', 'kemarin'], 'bukan tanggal'],
])('refuses %s %j with a word why', async (file, words, said) => {
  const given = words.map((word) => (word.endsWith('.json') ? at(word) : word));
  const { code, error } = await ask([
    'book',
    at(file),
    '--book',
    'ringkasan',
    '--out',
    at('x'),
    ...given,
  ]);
  expect(error).toContain(said);
  expect(code).toBe(2);
});
