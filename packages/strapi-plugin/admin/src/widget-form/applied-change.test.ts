import { kominfo2021 } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { appliedChange } from './applied-change';
import { analysis, plan } from './testing/small-plan';

const editing = { plan, framework: kominfo2021, list: 'swot', id: analysis.id } as const;

describe('appliedChange', () => {
  it('gives the item and the plan as a widget changed them', () => {
    const fields = { weight: 0.25 };
    const applied = appliedChange(editing, {
      kind: 'update',
      list: 'swot.factors',
      of: analysis.id,
      id: 'f-s1',
      fields,
    });
    if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
    expect(applied.item.factors.map(({ weight }) => weight)).toEqual([0.25, 0.5, 0.5]);
    expect(applied.plan.swot[0]).toBe(applied.item);
    expect(analysis.factors[0]?.weight).toBe(0.5);
  });

  it('finds a new item by its being new', () => {
    const item = {
      ...analysis,
      id: 'sw-new',
      factors: [],
      scope: { kind: 'dimension', dimensionId: 'smart-economy' },
    } as const;
    const change = { kind: 'add', list: 'swot', item } as const;
    const applied = appliedChange({ ...editing, id: undefined }, change);
    expect(applied).toMatchObject({ ok: true, item: { id: 'sw-new' } });
  });

  it('says what keeps a change from being made', () => {
    const applied = appliedChange(editing, {
      kind: 'update',
      list: 'swot.factors',
      of: analysis.id,
      id: 'f-s1',
      fields: { weight: -1 },
    });
    expect(applied.ok).toBe(false);
    expect(applied.ok ? [] : applied.issues.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('has nothing for a form whose item was taken away', () => {
    const change = { kind: 'remove', list: 'swot', id: analysis.id, unlink: true } as const;
    const unused = { ...editing, plan: { ...plan, strategies: [] } };
    expect(appliedChange(unused, change)).toEqual({ ok: false, issues: [] });
  });
});
