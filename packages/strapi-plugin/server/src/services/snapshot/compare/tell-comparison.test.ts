import { kominfo2021 } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../../tests/fixtures/make-plan';
import { tellComparison } from './tell-comparison';

const masterplan = fullPlan(2);
const from = { framework: kominfo2021, masterplan };
const asOf = '2026-11-23';

describe('the comparison of two versions of a plan', () => {
  it('says that nothing differs', () => {
    expect(tellComparison(from, from, asOf)).toMatchObject({ same: true, chapters: [], names: {} });
  });

  it('names what was added, removed and changed, and what values stand for', () => {
    const [first, second, third] = masterplan.problems;
    if (!first || !second || !third) throw new Error('The plan has too few problems');
    const changed = { ...second, title: 'Judul baru', dimensionId: 'smart-living' };
    const withProblems = (problems: (typeof changed)[]) => ({
      ...from,
      masterplan: { ...masterplan, problems },
    });
    const told = tellComparison(
      withProblems([first, second]),
      withProblems([changed, third]),
      asOf,
    );
    const problems = told.chapters.find(({ list }) => list === 'problems');
    expect(problems?.added).toEqual([{ id: third.id, label: `${third.code} ${third.title}` }]);
    expect(problems?.removed.map(({ id }) => id)).toEqual([first.id]);
    expect(problems?.changed[0]?.fields.map(({ path }) => path).sort()).toEqual([
      ['dimensionId'],
      ['title'],
    ]);
    expect(told.names['smart-living']).toEqual({ id: 'Smart Living', en: 'Smart Living' });
    expect(told.names['smart-economy']).toBeUndefined();
  });

  it('calls an analysis by its scope and an evaluation by dimension and year', () => {
    const [analysis] = masterplan.swot;
    if (!analysis) throw new Error('The plan has no analysis');
    const told = tellComparison(
      { ...from, masterplan: { ...masterplan, swot: [], evaluations: [] } },
      {
        ...from,
        masterplan: {
          ...masterplan,
          swot: [{ ...analysis, scope: { kind: 'dimension', dimensionId: 'smart-living' } }],
        },
      },
      asOf,
    );
    const swot = told.chapters.find(({ list }) => list === 'swot');
    expect(swot?.added).toEqual([{ id: analysis.id, label: 'Smart Living' }]);
    const evaluations = told.chapters.find(({ list }) => list === 'evaluations');
    for (const { label } of evaluations?.added ?? []) expect(label).toMatch(/^Smart \w+ \d{4}$/);
  });

  it('leaves out an item of which only the moment of change differs', () => {
    const touched = masterplan.needs.map((need) => ({
      ...need,
      updatedAt: '2026-12-01T00:00:00.000Z',
    }));
    const to = { ...from, masterplan: { ...masterplan, needs: touched } };
    expect(tellComparison(from, to, asOf)).toMatchObject({ same: true, chapters: [] });
  });
});
