import { createEditor, type MasterplanChange } from '@kotacerdas/core/masterplan';
import type { FactorKind } from '@kotacerdas/core/swot';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samplePlan } from '../../testing/plans.js';
import type { Factor } from './board.js';
import { factorChanges } from './factor-changes.js';

const plan = samplePlan();
const of = 'swot-region';
const factors = plan.swot[0]?.factors ?? [];
const kinds = ['strength', 'weakness', 'opportunity', 'threat'] as const;

const fresh = (id: string, code: string, kind: FactorKind): Factor => ({
  id,
  code,
  kind,
  statement: 'Baru',
  weight: 0.1,
  rating: 2,
});

/** The factors after the editor has taken the changes, in one step. */
function applied(from: readonly Factor[], to: readonly Factor[]): readonly Factor[] {
  const start = {
    ...plan,
    swot: plan.swot.map((a) => (a.id === of ? { ...a, factors: from } : a)),
  };
  const changes = factorChanges(of, from, to);
  const change: MasterplanChange = { kind: 'all', changes };
  const result = createEditor(start).apply(change);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.masterplan.swot[0]?.factors ?? [];
}

test('nothing different is no change', () => {
  expect(
    factorChanges(
      of,
      factors,
      factors.map((factor) => ({ ...factor })),
    ),
  ).toEqual([]);
});

test('another weight is one field', () => {
  const to = factors.map((factor) => (factor.code === 'S1' ? { ...factor, weight: 0.31 } : factor));
  expect(factorChanges(of, factors, to)).toEqual([
    { kind: 'update', list: 'swot.factors', of, id: 'swot-region-s1', fields: { weight: 0.31 } },
  ]);
});

test('the first put last is one move, not seven', () => {
  const [first, ...rest] = factors;
  const to = first === undefined ? rest : [...rest, first];
  expect(factorChanges(of, factors, to)).toEqual([
    { kind: 'move', list: 'swot.factors', of, id: 'swot-region-s1', to: 7 },
  ]);
});

test('another kind and its code are written together', () => {
  const to = factors.map((factor) =>
    factor.code === 'S2' ? { ...factor, kind: 'weakness' as const, code: 'W3' } : factor,
  );
  expect(factorChanges(of, factors, to)).toEqual([
    {
      kind: 'update',
      list: 'swot.factors',
      of,
      id: 'swot-region-s2',
      fields: { code: 'W3', kind: 'weakness' },
    },
  ]);
});

test('a printed score that is gone is taken away', () => {
  const printed = factors.map((factor) => ({ ...factor, printedScore: 1 }));
  const [change] = factorChanges(of, printed, [...factors.slice(0, 1), ...printed.slice(1)]);
  expect(change).toMatchObject({ kind: 'update', fields: { printedScore: null } });
  expect(applied(printed, factors)).toEqual(factors);
});

test('two factors swap their codes without ever sharing one', () => {
  const to = factors.map((factor) => {
    if (factor.code === 'S1') return { ...factor, code: 'S2' };
    return factor.code === 'S2' ? { ...factor, code: 'S1' } : factor;
  });
  expect(applied(factors, to)).toEqual(to);
});

describe('strategies that cite', () => {
  const strategy = {
    id: 'st-1',
    code: 'ST-1',
    state: 'draft',
    updatedAt: '2026-10-01T00:00:00.000Z',
    dimensionId: 'smart-governance',
    tags: [],
    kind: 'SO',
    statement: 'Strategi',
    swotId: of,
    factorCodes: ['S1', 'S2', 'O1'],
  } as const;

  function codesAfter(to: readonly Factor[]): readonly string[] {
    const editor = createEditor(plan);
    // An id that was not parsed carries no brand.
    const json: MasterplanChange = JSON.parse(
      JSON.stringify({ kind: 'add', list: 'strategies', item: strategy }),
    );
    expect(editor.apply(json).ok).toBe(true);
    const result = editor.apply({ kind: 'all', changes: factorChanges(of, factors, to) });
    expect(result.ok).toBe(true);
    return editor.masterplan.strategies[0]?.factorCodes ?? [];
  }

  test('follow a factor to its new code', () => {
    const to = factors.map((factor) =>
      factor.code === 'S2' ? { ...factor, kind: 'threat' as const, code: 'T3' } : factor,
    );
    expect(codesAfter(to)).toEqual(['S1', 'T3', 'O1']);
  });

  test('lose one that is taken out, even if another gets its code', () => {
    const to = factors
      .filter(({ code }) => code !== 'S2')
      .map((factor) =>
        factor.code === 'W1' ? { ...factor, kind: 'strength' as const, code: 'S2' } : factor,
      );
    expect(codesAfter(to)).toEqual(['S1', 'O1']);
  });
});

test('leads from any list to any other', () => {
  const ids = factors.map(({ id }) => id);
  const list = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom(...ids, 'new-1', 'new-2', 'new-3'),
        code: fc.constantFrom('S1', 'S2', 'S3', 'W1', 'W2', 'W3', 'O1', 'O2', 'T1', 'T2', '~1'),
        kind: fc.constantFrom(...kinds),
        weight: fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
        rating: fc.integer({ min: 1, max: 4 }),
      }),
      { selector: ({ id }) => id, maxLength: 11 },
    )
    .map((entries): Factor[] => {
      const codes = new Set<string>();
      return entries.flatMap((entry) => {
        if (codes.has(entry.code)) return [];
        codes.add(entry.code);
        return [{ ...fresh(entry.id, entry.code, entry.kind), ...entry }];
      });
    });
  fc.assert(
    fc.property(list, list, (from, to) => {
      expect(applied(from, to)).toEqual(to);
    }),
    { numRuns: 150 },
  );
});
