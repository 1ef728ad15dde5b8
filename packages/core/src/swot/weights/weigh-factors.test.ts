import { describe, expect, it } from 'vitest';
import { evaluateSwot } from '../evaluate-swot.js';
import type { FactorKind } from '../types.js';
import { weighFactors } from './weigh-factors.js';

const factor = (code: string, kind: FactorKind, importance: number) => ({
  code,
  kind,
  importance,
  rating: 3,
});

describe('weights from importance', () => {
  it('sum to one over each table, and what else a factor holds stays', () => {
    const { factors, issues } = weighFactors([
      factor('S1', 'strength', 4),
      factor('O1', 'opportunity', 5),
      factor('W1', 'weakness', 1),
      factor('T1', 'threat', 15),
    ]);
    expect(issues).toEqual([]);
    expect(factors).toEqual([
      { code: 'S1', kind: 'strength', importance: 4, rating: 3, weight: 0.8 },
      { code: 'O1', kind: 'opportunity', importance: 5, rating: 3, weight: 0.25 },
      { code: 'W1', kind: 'weakness', importance: 1, rating: 3, weight: 0.2 },
      { code: 'T1', kind: 'threat', importance: 15, rating: 3, weight: 0.75 },
    ]);
    expect(evaluateSwot({ factors }).issues.map(({ code }) => code)).toEqual([
      'reversed-scale-trap',
    ]);
  });

  it('may be 0 for one factor', () => {
    const { factors } = weighFactors([factor('S1', 'strength', 0), factor('W1', 'weakness', 2)]);
    expect(factors.map(({ weight }) => weight)).toEqual([0, 1]);
  });

  it('do without the other table', () => {
    expect(weighFactors([factor('S1', 'strength', 2)]).factors[0]?.weight).toBe(1);
    expect(weighFactors([factor('T1', 'threat', 2)]).factors[0]?.weight).toBe(1);
    expect(weighFactors([])).toEqual({ factors: [], issues: [] });
  });

  it('are not given where an importance is unusable', () => {
    const list = [factor('S1', 'strength', 2), factor('W1', 'weakness', -2)];
    expect(weighFactors(list)).toEqual({
      factors: [],
      issues: [
        {
          severity: 'error',
          code: 'weight-negative',
          path: ['factors', 1, 'importance'],
          params: { factor: 'W1', found: '-2', limit: 1e6 },
        },
      ],
    });
  });

  it('are not given where a kind is unknown', () => {
    const list = [factor('S1', 'strength', 2), { ...factor('O1', 'threat', 2), kind: 'Threat' }];
    // @ts-expect-error the types refuse it too
    expect(weighFactors(list)).toEqual({
      factors: [],
      issues: [
        {
          severity: 'error',
          code: 'not-one-of',
          path: ['factors', 1, 'kind'],
          params: { found: '"Threat"', expected: 'strength, weakness, opportunity, threat' },
        },
      ],
    });
  });

  it('are given to factors that share a code, each time reported', () => {
    const one = factor('S1', 'strength', 2);
    const { factors, issues } = weighFactors([one, factor('W1', 'weakness', 4), one]);
    expect(factors.map(({ weight }) => weight)).toEqual([0.25, 0.5, 0.25]);
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'duplicate-factor',
        path: ['factors', 2, 'code'],
        params: { factor: 'S1', first: 1 },
      },
    ]);
  });

  it('are not given where a table has no importance at all', () => {
    const { factors, issues } = weighFactors([
      factor('S1', 'strength', 1),
      factor('O1', 'opportunity', 0),
      factor('T1', 'threat', 0),
    ]);
    expect(factors).toEqual([]);
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'all-weights-zero',
        path: ['factors'],
        params: { table: 'efas', sum: 0 },
      },
    ]);
  });

  it('of 10,000 factors still sum to 1 in each table', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      factor(`F${at}`, at % 2 === 0 ? 'weakness' : 'threat', 1 + (at % 5)),
    );
    const { factors, issues } = weighFactors(many);
    const sum = factors.reduce((total, { weight }) => total + weight, 0);
    expect(factors).toHaveLength(10_000);
    expect(sum).toBeCloseTo(2, 9);
    expect(issues).toEqual([]);
  });
});
