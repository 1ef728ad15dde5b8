import { describe, expect, it } from 'vitest';
import { edited, refusals } from '../../testing/edit.js';
import { fullPlan, idOf } from '../../testing/full-plan.js';
import { createEditor } from './create-editor.js';

describe('what others refer to', () => {
  it.each<[string, string, string[]]>([
    ['problems', 'p-1', ['item-in-use needs.0.problemIds.0', 'item-in-use needs.1.problemIds.0']],
    [
      'problems',
      'p-2',
      ['item-in-use needs.1.problemIds.1', 'item-in-use innovations.1.problemIds.0'],
    ],
    ['needs', 'n-2', ['item-in-use innovations.1.needIds.0']],
    [
      'innovations',
      'i-1',
      ['item-in-use programs.0.innovationIds.0', 'item-in-use programs.1.innovationIds.0'],
    ],
    ['strategies', 'st-2', ['item-in-use programs.1.strategyIds.1']],
    ['programs', 'pr-1', ['item-in-use programs.0.dependsOnProgramIds.0']],
    ['swot', 'sw-region', ['item-in-use strategies.0.swotId', 'item-in-use strategies.1.swotId']],
    ['rpjmd.missions', 'v-m1', ['item-in-use rpjmd.goals.0.missionId']],
    ['rpjmd.goals', 'v-t1', ['item-in-use rpjmd.objectives.0.goalId']],
    [
      'rpjmd.objectives',
      'v-s1',
      ['item-in-use problems.0.rpjmdObjectiveId', 'item-in-use rpjmd.programs.0.objectiveId'],
    ],
    ['rpjmd.programs', 'v-p1', ['item-in-use programs.1.rpjmdProgramId']],
  ])('in %s, %s stays, and its referrers are named', (list, id, issues) => {
    expect(refusals({ kind: 'remove', list, id })).toEqual(issues);
    expect(refusals({ kind: 'remove', list, id, unlink: false })).toEqual(issues);
  });

  it('is named with who refers to it', () => {
    const remove = (list: 'problems', id: string) =>
      createEditor(fullPlan()).apply({ kind: 'remove', list, id: idOf(list, id) });
    expect(remove('problems', 'p-1')).toMatchObject({
      issues: [{ params: { found: 'p-1', by: 'K-GOV-01' } }, { params: { by: 'K-GOV-02' } }],
    });
    const swot = { kind: 'remove', list: 'opds', id: idOf('opds', 'opd-kominfo') } as const;
    expect(
      createEditor(fullPlan())
        .apply(swot)
        .issues.map(({ params }) => params['by']),
    ).toEqual(['PR-GOV-01', 'r-2026', 'r-2026', 'v-p1']);
  });

  it('is a factor that strategies cite', () => {
    const change = { kind: 'remove', list: 'swot.factors', of: 'sw-region', id: 'f-o1' };
    expect(refusals(change)).toEqual([
      'item-in-use strategies.0.factorCodes.1',
      'item-in-use strategies.1.factorCodes.1',
    ]);
    expect(refusals({ ...change, id: 'f-t1' })).toEqual([]);
  });
});

describe('references go with what they name, if that is said', () => {
  it('out of lists', () => {
    const { masterplan, patches } = edited({
      kind: 'remove',
      list: 'problems',
      id: idOf('problems', 'p-1'),
      unlink: true,
    });
    expect(masterplan.needs.map(({ problemIds }) => problemIds)).toEqual([[], ['p-2']]);
    expect(patches).toEqual([
      { op: 'remove', path: ['problems', 0] },
      { op: 'remove', path: ['needs', 1, 'problemIds', 0] },
      { op: 'remove', path: ['needs', 0, 'problemIds', 0] },
    ]);
  });

  it('out of optional fields', () => {
    const { masterplan } = edited({
      kind: 'remove',
      list: 'rpjmd.programs',
      id: idOf('rpjmd.programs', 'v-p1'),
      unlink: true,
    });
    expect(masterplan.programs[1]).not.toHaveProperty('rpjmdProgramId');
  });

  it('for several at once, some of them within one list', () => {
    const { masterplan } = edited({
      kind: 'all',
      changes: ['p-2', 'p-1'].map((id) => ({
        kind: 'remove' as const,
        list: 'problems' as const,
        id: idOf('problems', id),
        unlink: true,
      })),
    });
    expect(masterplan.needs.map(({ problemIds }) => problemIds)).toEqual([[], []]);
    expect(masterplan.innovations[1]?.problemIds).toEqual([]);
  });

  it('for a factor', () => {
    const { masterplan } = edited({
      kind: 'remove',
      list: 'swot.factors',
      of: 'sw-region',
      id: 'f-o1',
      unlink: true,
    });
    expect(masterplan.strategies.map(({ factorCodes }) => factorCodes)).toEqual([['S1'], ['W1']]);
  });

  it('but not where an item can’t be without', () => {
    expect(refusals({ kind: 'remove', list: 'swot', id: 'sw-region', unlink: true })).toEqual([
      'link-required strategies.0.swotId',
      'link-required strategies.1.swotId',
    ]);
    expect(refusals({ kind: 'remove', list: 'opds', id: 'opd-kominfo', unlink: true })).toEqual([
      'link-required readiness.0.opdRatings.0.opdId',
      'link-required readiness.0.consolidated.ownerOpdId',
      'link-required rpjmd.programs.0.opdId',
    ]);
    const factor = { kind: 'remove', list: 'swot.factors', of: 'sw-region', unlink: true };
    const changes = ['f-s1', 'f-o1'].map((id) => ({ ...factor, id }));
    expect(refusals({ kind: 'all', changes })).toEqual([
      'link-required strategies.0.factorCodes.0',
      'link-required strategies.0.factorCodes.1',
    ]);
  });

  it('but not for one of two that didn’t say so', () => {
    const [one, two] = ['p-1', 'p-2'].map((id) => ({ kind: 'remove', list: 'problems', id }));
    expect(refusals({ kind: 'all', changes: [{ ...one, unlink: true }, two] })).toEqual([
      'item-in-use needs.1.problemIds.1',
      'item-in-use innovations.1.problemIds.0',
    ]);
  });
});

it('a factor of another analysis with the same code is no matter', () => {
  const plan = edited({
    kind: 'add',
    list: 'swot',
    item: {
      id: 'sw-gov',
      scope: { kind: 'dimension', dimensionId: 'smart-governance' },
      state: 'draft',
      updatedAt: '2026-11-01T03:00:00.000Z',
      factors: [{ id: 'f-g1', code: 'S1', kind: 'strength', statement: 'A', weight: 1, rating: 4 }],
    },
  }).masterplan;
  expect(
    refusals({ kind: 'remove', list: 'swot.factors', of: 'sw-gov', id: 'f-g1' }, plan),
  ).toEqual([]);
});
