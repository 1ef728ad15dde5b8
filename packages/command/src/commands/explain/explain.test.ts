import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { testFolder } from '../../testing/folder.js';
import { emptyPlan, examplePlan } from '../../testing/plans.js';

const at = testFolder({ 'rencana.json': examplePlan, 'kosong.json': emptyPlan });
const explain = (...words: string[]) => ask(['explain', at('rencana.json'), ...words]);

describe('readiness', () => {
  it('of the region comes from its elements', async () => {
    const { code, out } = await explain('--figure', 'readiness');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Suprastruktur {2,}3,38 {2,}1 {2,}33,3% {2,}4,50 {2,}1,13 {2}superstructure$/m,
    );
    expect(out).toContain('= 9,575 ÷ 3 = 3,19');
    expect(out).toContain('Predikat “Cukup siap”: mulai 3,00 sampai di bawah 4,00.');
    expect(out).toContain('simulasi, bukan nilai resmi');
  });

  it('of an element comes from its indicators, with the evidence of each', async () => {
    const { out } = await explain('--figure', 'readiness', '--element', 'superstructure');
    expect(out).toMatch(/^Keselarasan dengan RPJMD {2,}4 {2,}1 {2,}4 {2,}12,5% {2,}5$/m);
    expect(out).toContain('= 27 ÷ 8 = 3,38');
    expect(out).toContain('    – Matriks penyelarasan RPJMD');
  });

  it('of a sub-element is told to programs as core explains it', async () => {
    const { out } = await explain(
      '--figure',
      'readiness',
      '--element',
      'structure-budget',
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({
      figure: 'readiness',
      element: 'structure-budget',
      official: false,
      explanation: { numerator: 8, denominator: 3, bandId: 'less-ready' },
    });
  });

  it('of an element that there isn’t is answered with those that there are', async () => {
    const { code, error } = await explain('--figure', 'readiness', '--element', 'atap');
    expect(error).toContain('--element "atap" tidak ada. Yang ada: structure, ');
    expect(code).toBe(2);
  });

  it('is none where nothing was assessed', async () => {
    const { code, error } = await ask(['explain', at('kosong.json'), '--figure', 'readiness']);
    expect(error).toBe('Belum ada penilaian kesiapan.');
    expect(code).toBe(2);
  });
});

describe('a SWOT position', () => {
  it('comes from factors, side by side', async () => {
    const { code, out } = await explain('--figure', 'swot', '--scope', 'smart-living');
    expect(code).toBe(0);
    expect(out).toMatch(/^S2 .*Kader posyandu .* 0,10 {2,}3 {2,}0,30$/m);
    expect(out).toMatch(/^ +Kelemahan {2,}1,17$/m);
    expect(out).toContain('X = kekuatan − kelemahan = 0,96 − 1,17 = −0,21');
    expect(out).toContain('Kuadran: Kuadran III (WO)');
  });

  it('is that of the region unless a scope is named', async () => {
    const { out } = await explain('--figure', 'swot', '--json');
    expect(JSON.parse(out)).toMatchObject({ figure: 'swot', scope: { kind: 'region' } });
  });

  it('of a scope without an analysis is answered with those that there are', async () => {
    const { code, error } = await explain('--figure', 'swot', '--scope', 'smart-mars');
    expect(error).toContain('Yang ada: region, smart-governance, ');
    expect(code).toBe(2);
  });
});

it.each([
  [['--figure', 'skor'], '--figure "skor" tidak ada. Yang ada: readiness, swot.'],
  [['--figure', 'swot', '--element', 'x'], '--figure swot tidak dapat dipakai bersama --element.'],
  [[], 'Perintah explain memerlukan pilihan --figure.'],
])('refuses %j', async (words, said) => {
  const { code, error } = await explain(...words);
  expect(error).toContain(said);
  expect(code).toBe(2);
});
