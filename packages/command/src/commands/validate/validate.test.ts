import { expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { testFolder } from '../../testing/folder.js';
import { editionOf, emptyPlan, examplePlan } from '../../testing/plans.js';

const [problem, ...problems] = examplePlan.problems;
const [swot, ...others] = examplePlan.swot;
const faulty = {
  ...examplePlan,
  problems: [{ ...problem, dimensionId: 'smart-gov' }, ...problems],
};
const odd = {
  ...examplePlan,
  swot: [
    { ...swot, factors: swot?.factors.map((factor) => ({ ...factor, weight: factor.weight / 2 })) },
    ...others,
  ],
};
const at = testFolder({
  'rencana.json': examplePlan,
  'salah.json': faulty,
  'aneh.json': odd,
  'terbitan.json': editionOf(examplePlan),
  'terbitan-aneh.json': editionOf(odd),
  'terbitan-diubah.json': { ...editionOf(examplePlan), masterplan: emptyPlan },
  'rusak.json': '{',
  'teks.json': '"rencana"',
});

it.each(['rencana.json', 'terbitan.json'])('finds %s valid', async (file) => {
  const { code, out } = await ask(['validate', at(file), '--strict']);
  expect(out).toBe(`${at(file)} sah.`);
  expect(code).toBe(0);
});

it('names a fault with its place, in either language', async () => {
  const { code, out } = await ask(['validate', at('salah.json')]);
  expect(code).toBe(1);
  expect(out).toContain('1 kesalahan, 0 peringatan');
  expect(out).toContain('  permasalahan › 1 › dimensi\n    Dimensi “smart-gov” tidak ada');
  const english = await ask(['validate', at('salah.json'), '--lang', 'en']);
  expect(english.out).toContain('  problems › 1 › dimension\n    The dimension “smart-gov”');
});

it('tells programs the same under keys that stay', async () => {
  const { out } = await ask(['validate', at('salah.json'), '--json']);
  expect(JSON.parse(out)).toMatchObject({
    kind: 'plan',
    valid: false,
    altered: false,
    counts: { error: 1, warning: 0, info: 0 },
    issues: [
      {
        severity: 'error',
        code: 'unknown-dimension',
        path: ['problems', 0, 'dimensionId'],
        place: 'permasalahan › 1 › dimensi',
        params: { found: 'smart-gov' },
      },
    ],
  });
});

it.each(['aneh.json', 'terbitan-aneh.json'])(
  'takes %s with its warning, unless it is to be strict',
  async (file) => {
    const lenient = await ask(['validate', at(file)]);
    expect(lenient.out).toMatch(/ sah\.\n0 kesalahan, [1-9]\d* peringatan/);
    expect(lenient.code).toBe(0);
    expect((await ask(['validate', at(file), '--strict'])).code).toBe(1);
  },
);

it('finds that an edition was altered', async () => {
  const { code, out } = await ask(['validate', at('terbitan-diubah.json')]);
  expect(out).toMatch(/tidak sah\.[^]*sudah\s+diubah/);
  expect(code).toBe(1);
});

it('finds what is no plan at all not valid', async () => {
  const { code, out } = await ask(['validate', at('teks.json')]);
  expect(out).toContain('seluruh dokumen');
  expect(code).toBe(1);
});

it.each([
  ['rusak.json', 'bukan JSON'],
  ['tiada.json', 'tidak dapat dibaca'],
])('says that %s can’t be read', async (file, said) => {
  const { code, error, out } = await ask(['validate', at(file)]);
  expect(error).toContain(said);
  expect(out).toBe('');
  expect(code).toBe(2);
});

it('reads what comes in by stdin', async () => {
  const { code, out } = await ask(['validate', '-', '--json'], JSON.stringify(emptyPlan));
  expect(JSON.parse(out)).toMatchObject({ kind: 'plan', valid: true });
  expect(code).toBe(0);
});
