import { expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { testFolder } from '../../testing/folder.js';
import { editionOf, emptyPlan, examplePlan } from '../../testing/plans.js';

const at = testFolder({
  'kosong.json': emptyPlan,
  'rencana.json': examplePlan,
  'terbitan.json': editionOf(examplePlan),
});

it('tells a plan on a page, in Indonesian', async () => {
  const { code, out } = await ask(['summarise', at('rencana.json')]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Inovasi {2,}42$/m);
  expect(out).toMatch(/^Kesiapan daerah {2,}3,19 dari 5 \(Cukup siap\)/m);
  expect(out).toMatch(/^Smart Environment {2,}9 {2,}8 {2,}7 {2,}6 {2,}9 {2}Rp110,8 miliar$/m);
  expect(out).toMatch(/^Jumlah {2}Rp199,7 miliar$/m);
  expect(out).toMatch(/^Kelengkapan buku: 9\d%$/m);
  expect(out).toMatch(/^ {2}Analisis SWOT {2,}100% {2}lengkap$/m);
  expect(out).toMatch(/^ {2}– .*mulai dari P-BRA-08\. \(Perwaskim\)$/m);
  expect(out).toContain('simulasi, bukan nilai resmi');
});

it('tells an edition in English', async () => {
  const { out } = await ask(['summarise', at('terbitan.json'), '--lang', 'en']);
  expect(out).toContain('edition 2 · As of 20 November 2026 · sample data');
  expect(out).toMatch(/^Innovations {2,}42$/m);
  expect(out).toMatch(/^Next steps$/m);
});

it('tells programs the summary and how complete it is', async () => {
  const { out } = await ask(['summarise', at('terbitan.json'), '--json']);
  expect(JSON.parse(out)).toMatchObject({
    edition: { number: 2 },
    official: false,
    summary: { items: { problems: 51 }, asOf: '2026-11-20T02:00:00.000Z' },
    completeness: { status: 'started' },
  });
});

it('tells an empty plan too', async () => {
  const { code, out } = await ask(['summarise', at('kosong.json')]);
  expect(out).toMatch(/^Kesiapan daerah {2,}belum dinilai$/m);
  expect(out).toMatch(/^Kelengkapan buku: 0%$/m);
  expect(code).toBe(0);
});
