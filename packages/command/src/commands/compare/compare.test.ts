import { expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { testFolder } from '../../testing/folder.js';
import { editionOf, examplePlan } from '../../testing/plans.js';

const { problems, programs, swot } = examplePlan;
const later = {
  ...examplePlan,
  title: 'Rencana lain',
  problems: problems.map((problem, at) => {
    const updatedAt = '2026-11-22T02:00:00.000Z';
    return at === 0 ? { ...problem, title: 'Antrean panjang' } : { ...problem, updatedAt };
  }),
  programs: programs.map((program, at) =>
    at === 0
      ? {
          ...program,
          budgets: program.budgets.map((budget) => ({ ...budget, amount: budget.amount * 10 })),
        }
      : program,
  ),
  swot: swot.map((analysis, at) => {
    const factors = analysis.factors.map((factor, place) =>
      place === 0 ? { ...factor, rating: 1 } : factor,
    );
    return at === 0 ? { ...analysis, factors } : analysis;
  }),
};
const at = testFolder({
  'satu.json': examplePlan,
  'dua.json': later,
  'terbitan.json': editionOf(examplePlan),
});

it('tells which figures and which items differ', async () => {
  const { code, out } = await ask(['compare', at('satu.json'), at('dua.json')]);
  expect(code).toBe(1);
  expect(out).toMatch(/^Koordinat X SWOT: Seluruh daerah {2,}1,34 {2,}0,92 {2,}−0,42$/m);
  expect(out).toContain('→ Rencana lain');
  expect(out).toContain('permasalahan: 0 ditambahkan, 1 diubah, 0 dihapus');
  expect(out).toContain('  ~ P-GOV-01 Antrean panjang');
  expect(out).toContain('  ~ Seluruh daerah\n      faktor › sw-region-s1 › rating: 4 → 1');
  expect(out).toMatch(/385\.000\.000 → 3\.850\.000\.000$/m);
});

it('takes it for nothing that an item was only touched', async () => {
  const { out } = await ask(['compare', at('satu.json'), at('dua.json'), '--json']);
  const { lists, same } = JSON.parse(out);
  expect(same).toBe(false);
  expect(lists.map(({ list }: { list: string }) => list)).toEqual(['problems', 'swot', 'programs']);
  expect(lists[0].changed).toHaveLength(1);
});

it('tells what was added and what was removed', async () => {
  const shorter = { ...later, evaluations: examplePlan.evaluations.slice(1) };
  const stdin = JSON.stringify(shorter);
  const { out } = await ask(['compare', '-', at('satu.json'), '--lang', 'en'], stdin);
  expect(out).toContain('evaluations: 1 added, 0 changed, 0 removed\n  + ');
  const turned = await ask(['compare', at('satu.json'), '-', '--lang', 'en'], stdin);
  expect(turned.out).toContain('evaluations: 0 added, 0 changed, 1 removed\n  − ');
});

it('finds that an edition is what its plan says', async () => {
  const { code, out } = await ask(['compare', at('satu.json'), at('terbitan.json')]);
  expect(out).toContain('Tidak ada yang berbeda.');
  expect(code).toBe(0);
});

it('reads standard input once only', async () => {
  const { code, error } = await ask(['compare', '-', '-'], JSON.stringify(later));
  expect(error).toContain('hanya dapat dibaca sekali');
  expect(code).toBe(2);
});
