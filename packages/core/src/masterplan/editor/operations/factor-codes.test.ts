import { describe, expect, it } from 'vitest';
import { edited, refusals } from '../../../testing/edit.js';
import { fullPlan, idOf } from '../../../testing/full-plan.js';

const plan = fullPlan();
const factor = { kind: 'update', list: 'swot.factors', of: 'sw-region', id: 'f-s1' } as const;

describe('a factor that gets another code', () => {
  it('is followed by the strategies that cite it', () => {
    const { masterplan, patches } = edited(
      { ...factor, fields: { code: 'S7', weight: 0.5 } },
      plan,
    );
    expect(masterplan.strategies.map(({ factorCodes }) => factorCodes)).toEqual([
      ['S7', 'O1'],
      ['W1', 'O1'],
    ]);
    expect(masterplan.strategies[1]).toBe(plan.strategies[1]);
    expect(patches).toEqual([
      { op: 'replace', path: ['strategies', 0, 'factorCodes', 0], value: 'S7' },
      { op: 'replace', path: ['swot', 0, 'factors', 0, 'code'], value: 'S7' },
      { op: 'replace', path: ['swot', 0, 'factors', 0, 'weight'], value: 0.5 },
    ]);
  });

  it('isn’t followed by strategies of another analysis', () => {
    const two = edited({
      kind: 'add',
      list: 'swot',
      item: {
        id: 'sw-gov',
        scope: { kind: 'dimension', dimensionId: 'smart-governance' },
        state: 'draft',
        updatedAt: '2026-11-01T03:00:00.000Z',
        factors: [
          { id: 'f-g1', code: 'S1', kind: 'strength', statement: 'SPBE', weight: 1, rating: 4 },
        ],
      },
    }).masterplan;
    const change = { ...factor, of: 'sw-gov', id: 'f-g1', fields: { code: 'S2' } };
    expect(edited(change, two).masterplan.strategies).toBe(two.strategies);
  });

  it('can’t take one that is in use', () => {
    expect(refusals({ ...factor, fields: { code: 'O1' } })).toEqual([
      'duplicate-code swot.0.factors.0.code',
    ]);
  });

  it('changes place with another over a third', () => {
    const other = { ...factor, id: 'f-o1' };
    const { masterplan } = edited({
      kind: 'all',
      changes: [
        { ...factor, fields: { code: 'X' } },
        { ...other, fields: { code: 'S1' } },
        { ...factor, fields: { code: 'O1' } },
      ],
    });
    expect(masterplan.strategies.map(({ factorCodes }) => factorCodes)).toEqual([
      ['O1', 'S1'],
      ['W1', 'S1'],
    ]);
  });

  it('leaves strategies alone when its code stays', () => {
    expect(edited({ ...factor, fields: { code: 'S1', rating: 3 } }).patches).toEqual([
      { op: 'replace', path: ['swot', 0, 'factors', 0, 'rating'], value: 3 },
    ]);
  });
});

describe('factors that are written all at once', () => {
  const { factors = [] } = plan.swot[0] ?? {};

  it('may lack what nobody cites', () => {
    const fields = { factors: factors.filter(({ code }) => code !== 'T1') };
    const { masterplan } = edited({ kind: 'update', list: 'swot', id: 'sw-region', fields });
    expect(masterplan.swot[0]?.factors).toHaveLength(3);
  });

  it('may not lack what a strategy cites', () => {
    const fields = { factors: factors.filter(({ code }) => code !== 'S1') };
    expect(refusals({ kind: 'update', list: 'swot', id: 'sw-region', fields })).toEqual([
      'item-in-use strategies.0.factorCodes.0',
    ]);
  });
});

it('a strategy can’t cite a factor that its analysis hasn’t', () => {
  const id = idOf('strategies', 'st-1');
  expect(
    refusals({ kind: 'update', list: 'strategies', id, fields: { factorCodes: ['S9'] } }),
  ).toEqual(['unknown-factor strategies.0.factorCodes.0']);
});
