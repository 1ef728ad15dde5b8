import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edit.js';
import { fullPlan, idOf } from '../../testing/full-plan.js';
import type { MasterplanChange } from '../editor/change.js';
import { parseMasterplan } from '../parse-masterplan.js';
import type { Masterplan } from '../types.js';
import { followFactorCodes } from './follow-factor-codes.js';
import { mergeMasterplans } from './merge-masterplans.js';
import { resolveConflicts } from './resolve-conflicts.js';
import type { MergedMasterplan } from './types.js';

const base = fullPlan();
const [analysis] = base.swot;
if (analysis === undefined) throw new Error('the test’s plan has no SWOT');
const swotId = analysis.id;
const other = {
  ...analysis,
  id: 'sw-lain',
  scope: { kind: 'dimension', dimensionId: 'smart-living' } as const,
};

const edit = (change: MasterplanChange, start = base) => edited(change, start).masterplan;

function rename(code: string, to: string, start = base): Masterplan {
  const factor = start.swot[0]?.factors.find((one) => one.code === code);
  const fields = { code: to };
  return edit(
    { kind: 'update', list: 'swot.factors', of: swotId, id: factor?.id ?? '', fields },
    start,
  );
}

const cite = (id: string, factorCodes: string[], start = base) =>
  edit(
    { kind: 'update', list: 'strategies', id: idOf('strategies', id), fields: { factorCodes } },
    start,
  );

function merge(ours: Masterplan, theirs: Masterplan, start = base): MergedMasterplan {
  const result = mergeMasterplans(start, ours, theirs);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

const cited = ({ masterplan }: MergedMasterplan) =>
  masterplan.strategies.map(({ factorCodes }) => factorCodes.toSorted().join(' '));
const found = ({ issues }: MergedMasterplan) => issues.map(({ code }) => code);
const asked = ({ conflicts }: MergedMasterplan) => conflicts.map(({ id }) => id);

describe('a factor that one side gave another code', () => {
  it('is followed by what the other side newly cites', () => {
    const ours = rename('S1', 'S9');
    const theirs = cite('st-2', ['W1', 'O1', 'S1']);
    for (const result of [merge(ours, theirs), merge(theirs, ours)]) {
      expect(cited(result)).toEqual(['O1 S9', 'O1 S9 W1']);
      expect([asked(result), found(result)]).toEqual([[], []]);
      expect(parseMasterplan(result.masterplan).ok).toBe(true);
    }
  });

  it('is followed by a strategy that the other side added', () => {
    const [strategy] = base.strategies;
    if (strategy === undefined) throw new Error('the test’s plan has no strategy');
    const added = {
      ...strategy,
      id: idOf('strategies', 'st-1'),
      code: 'ST-9',
      factorCodes: ['S1'],
    };
    const theirs = { ...base, strategies: [...base.strategies, { ...added, id: 'st-9' as never }] };
    const result = merge(rename('S1', 'S9'), theirs);
    expect(cited(result)[2]).toBe('S9');
    expect([asked(result), found(result)]).toEqual([[], []]);
  });

  it('and the other side another one, is one choice, which the strategies follow', () => {
    const result = merge(rename('S1', 'S9'), cite('st-2', ['W1', 'S8'], rename('S1', 'S8')));
    const factor = analysis.factors.find(({ code }) => code === 'S1');
    const id = `swot/${swotId}/factors/${factor?.id ?? ''}/code`;
    expect(asked(result)).toEqual([id]);
    expect(cited(result)).toEqual(['O1 S9', 'S9 W1']);
    const chosen = resolveConflicts(result, { [id]: 'theirs' });
    expect(cited(chosen)).toEqual(['O1 S8', 'S8 W1']);
    expect([asked(chosen), found(chosen)]).toEqual([[], []]);
    expect(chosen.sides).toBe(result.sides);
  });

  it('may have the code that another had before', () => {
    const swapped = rename('X', 'O1', rename('O1', 'S1', rename('S1', 'X')));
    const result = merge(swapped, cite('st-2', ['W1', 'O1', 'S1']));
    expect(cited(result)).toEqual(['O1 S1', 'O1 S1 W1']);
    const names = (plan: Masterplan) =>
      plan.swot[0]?.factors.map(({ code, id }) => `${id} ${code}`).toSorted();
    expect(names(result.masterplan)).toEqual(names(swapped));
    expect(found(result)).toEqual([]);
  });

  it('is one of its own analysis only', () => {
    const start = { ...base, swot: [...base.swot, other] };
    const versions = {
      base: start,
      ours: start,
      theirs: start,
    };
    const merged = start.swot.map((one) =>
      one.id === 'sw-lain'
        ? { ...one, factors: one.factors.map((factor) => ({ ...factor, code: `${factor.code}x` })) }
        : one,
    );
    const next = followFactorCodes(versions, merged);
    expect(next.ours.strategies).toEqual(start.strategies);
    expect(next.ours.strategies[0]).toBe(start.strategies[0]);
  });
});

it('sides of which no factor was renamed stay the very same', () => {
  const versions = { base, ours: rename('S1', 'S9'), theirs: base };
  const next = followFactorCodes(versions, versions.base.swot);
  expect(next.base).toBe(base);
  expect(next.theirs).toBe(base);
  expect(next.ours.strategies.map(({ factorCodes }) => factorCodes)).toEqual(
    base.strategies.map(({ factorCodes }) => factorCodes),
  );
  // A factor that the merged plan hasn't keeps its code.
  expect(followFactorCodes(versions, []).ours).toBe(versions.ours);
});

describe('two sides that each weighed a table soundly', () => {
  type Weights = Readonly<Record<string, number>>;
  const weigh = (weights: Weights, start: Masterplan): Masterplan => ({
    ...start,
    swot: start.swot.map((one) => ({
      ...one,
      factors: one.factors.map((factor) => ({
        ...factor,
        weight: weights[factor.code] ?? factor.weight,
      })),
    })),
  });
  const added = { id: 'f-s2', code: 'S2', kind: 'strength', statement: 'Jaringan' } as const;
  const start = weigh(
    { S1: 0.4, W1: 0.4 },
    {
      ...base,
      swot: base.swot.map((one) => ({
        ...one,
        factors: [...one.factors, { ...added, weight: 0.2, rating: 3 }],
      })),
    },
  );

  it('may not sum to 1 together, and an issue says so', () => {
    const ours = weigh({ S1: 0.45, W1: 0.35 }, start);
    const theirs = weigh({ S2: 0.25, W1: 0.35 }, start);
    expect(found(merge(ours, start, start))).toEqual([]);
    expect(found(merge(start, theirs, start))).toEqual([]);
    const result = merge(ours, theirs, start);
    expect(asked(result)).toEqual([]);
    expect(result.issues).toEqual([
      {
        severity: 'warning',
        code: 'weights-do-not-sum',
        path: ['swot', 0, 'factors'],
        params: { table: 'ifas', sum: 1.05 },
      },
    ]);
  });
});
