import { summariseMasterplan } from '@kotacerdas/core/dashboard';
import { parseMasterplan } from '@kotacerdas/core/masterplan';
import { expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { testFolder } from '../../testing/folder.js';
import { editionOf, emptyPlan, examplePlan } from '../../testing/plans.js';

const at = testFolder({
  'rencana.json': examplePlan,
  'kosong.json': emptyPlan,
  'terbitan.json': editionOf(examplePlan),
});

it('puts readiness and SWOT positions in rows, marked as what they are', async () => {
  const { code, out } = await ask(['score', at('rencana.json')]);
  expect(code).toBe(0);
  expect(out).toContain('Keadaan per 23 November 2026 · data contoh');
  expect(out.match(/simulasi, bukan nilai resmi/g)).toHaveLength(2);
  expect(out).toMatch(/^Seluruh daerah {2,}3,19 {2,}4,27 {2,}1,08 {2}Cukup siap$/m);
  expect(out).toMatch(/^ {2}Struktur {2,}3,00 /m);
  expect(out).toMatch(/^ {4}Tata kelola {2,}3,33 /m);
  expect(out).toMatch(
    /^Smart Economy {2,}1,49 {2}−0,64 {2}Kuadran II \(ST\): diversifikasi {2,}V$/m,
  );
});

it('explains the trap of a scale once, and says where each analysis would stand', async () => {
  const { out } = await ask(['score', at('rencana.json'), '--lang', 'en']);
  expect(out.match(/reversed scale/g)).toHaveLength(1);
  expect(out).toContain('Smart Living – With ratings turned round: (−1.27, 0.83), Quadrant III');
});

it('gives programs the figures of core, to the last bit', async () => {
  const { out } = await ask(['score', at('rencana.json'), '--json']);
  const parsed = parseMasterplan(examplePlan);
  if (!parsed.ok) throw new Error('The example can not be read.');
  const { readiness, swot } = summariseMasterplan(parsed.masterplan, { asOf: '2026-11-23' });
  expect(JSON.parse(out)).toMatchObject({ official: false, asOf: '2026-11-23', readiness, swot });
});

it('shows a plan as it was on another day, and an edition as of its publication', async () => {
  const earlier = await ask(['score', at('rencana.json'), '--as-of', '2020-01-01']);
  expect(earlier.out).toContain('Belum ada penilaian kesiapan.');
  const edition = await ask(['score', at('terbitan.json')]);
  expect(edition.out).toContain('terbitan nomor 2 · Keadaan per 20 November 2026');
});

it('of an empty plan says that nothing was assessed', async () => {
  const { code, out } = await ask(['score', at('kosong.json')]);
  expect(out).toContain('Belum ada penilaian kesiapan.');
  expect(out).toContain('Belum ada analisis SWOT.');
  expect(code).toBe(0);
});

it('refuses a day that is none', async () => {
  const { code, error } = await ask(['score', at('rencana.json'), '--as-of', 'kemarin']);
  expect(error).toBe('"kemarin" bukan tanggal; tulis seperti 2026-11-23.');
  expect(code).toBe(2);
});
