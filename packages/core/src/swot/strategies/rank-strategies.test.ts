import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factor } from '../../testing/swot.js';
import { evaluateSwot } from '../evaluate-swot.js';
import { turnRound } from '../turn-round.js';
import type { CitingStrategy } from './cite-factors.js';
import { rankStrategies } from './rank-strategies.js';

const factors = [
  factor('S1', 'strength', 0.5, 4),
  factor('S2', 'strength', 0.25, 2),
  factor('W1', 'weakness', 0.25, 1),
  factor('W2', 'weakness', NaN, 1),
  factor('O1', 'opportunity', 0.5, 3),
  factor('O2', 'opportunity', 0.25, 2),
  factor('T1', 'threat', 0.25, 4),
];
const evaluated = () => evaluateSwot({ factors });
const strategy = (
  code: string,
  kind: CitingStrategy['kind'],
  ...factorCodes: string[]
): CitingStrategy => ({ code, kind, factorCodes });

describe('strategies', () => {
  it('are ranked by the sum of the scores of the factors they cite; ties share a rank', () => {
    const { leftOut, issues, ranked } = rankStrategies(
      [
        strategy('WO1', 'WO', 'W1', 'O1'),
        strategy('ST2', 'ST', 'S1', 'T1'),
        strategy('SO1', 'SO', 'O1', 'S2', 'S1'),
        strategy('ST1', 'ST', 'T1', 'S1'),
      ],
      evaluated(),
    );
    expect(ranked.map(({ code, index, rank, score }) => [rank, code, score, index])).toEqual([
      [1, 'SO1', 4, 2],
      [2, 'ST1', 3, 3],
      [2, 'ST2', 3, 1],
      [4, 'WO1', 1.75, 0],
    ]);
    expect(ranked[0]?.kind).toBe('SO');
    expect(ranked[0]?.contributions.map(({ code, score }) => [code, score])).toEqual([
      ['O1', 1.5],
      ['S1', 2],
      ['S2', 0.5],
    ]);
    expect(leftOut).toEqual([]);
    expect(issues).toEqual([
      { severity: 'warning', code: 'reversed-scale-ranking', path: ['method'], params: {} },
    ]);
  });

  it('add up by kind, the leading kind first', () => {
    const { kinds } = rankStrategies(
      [
        strategy('SO1', 'SO', 'S1', 'O1'),
        strategy('WO1', 'WO', 'W1', 'O1'),
        strategy('WO2', 'WO', 'W1', 'O1'),
        strategy('WT1', 'WT', 'W1', 'T1'),
      ],
      evaluated(),
    );
    expect(kinds).toEqual([
      { code: 'SO', rank: 1, score: 3.5, strategies: 1 },
      { code: 'WO', rank: 1, score: 3.5, strategies: 2 },
      { code: 'WT', rank: 3, score: 1.25, strategies: 1 },
    ]);
  });

  it('cite factors in any order to the same bits', () => {
    const list = fc.uniqueArray(fc.constantFrom('S1', 'S2', 'W1', 'O1', 'O2', 'T1'), {
      minLength: 1,
    });
    const uneven = evaluateSwot({
      factors: factors.map((one, at) => ({ ...one, weight: 0.1 + at / 30, rating: 1 + at / 7 })),
    });
    fc.assert(
      fc.property(list, (codes) => {
        const score = (order: string[]) =>
          rankStrategies([strategy('SO1', 'SO', ...order)], uneven).ranked[0]?.score;
        expect(score([...codes].reverse())).toBe(score(codes));
      }),
    );
  });

  it('follow how much the factors matter once the analysis is turned round', () => {
    const two = [strategy('WT1', 'WT', 'W1'), strategy('WT2', 'WT', 'T1')];
    const order = (of: ReturnType<typeof evaluated>) =>
      rankStrategies(two, of).ranked.map(({ code }) => code);
    expect(order(evaluated())).toEqual(['WT2', 'WT1']);
    const turned = evaluateSwot(turnRound({ factors }));
    expect(order(turned)).toEqual(['WT1', 'WT2']);
    expect(rankStrategies(two, turned).issues).toEqual([]);
    expect(rankStrategies(two, turned).turnedRound).toBeNull();
  });

  it('stand beside those that follow how much the factors matter', () => {
    const list = [
      strategy('WT1', 'WT', 'W1'),
      strategy('WT2', 'WT', 'T1'),
      strategy('SO1', 'SO', 'S1'),
      strategy('WO1', 'WO', 'W2'),
    ];
    const { turnedRound } = rankStrategies(list, evaluated());
    const turned = evaluateSwot(turnRound({ factors }));
    const { leftOut, kinds, ranked } = rankStrategies(list, turned);
    expect(turnedRound).toEqual({ leftOut, kinds, ranked });
    expect(turnedRound?.ranked.map(({ code, rank, score }) => [rank, code, score])).toEqual([
      [1, 'SO1', 2],
      [2, 'WT1', 1],
      [3, 'WT2', 0.25],
    ]);
    expect(turnedRound?.kinds).toEqual([
      { code: 'SO', rank: 1, score: 2, strategies: 1 },
      { code: 'WT', rank: 2, score: 1.25, strategies: 2 },
    ]);
    expect(turnedRound?.leftOut).toEqual([{ index: 3, code: 'WO1' }]);
  });

  it('leave printed scores out where ratings are turned', () => {
    const printed = evaluateSwot({
      factors: [{ ...factor('S1', 'strength', 1, 4), printedScore: 4 }],
    });
    const { ranked, turnedRound } = rankStrategies([strategy('SO1', 'SO', 'S1')], printed);
    expect(ranked[0]?.contributions[0]?.printedScore).toBe(4);
    expect(turnedRound?.ranked[0]?.contributions[0]?.printedScore).toBeNull();
  });

  it('may cite 10,000 factors', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => factor(`S${at}`, 'strength', 1e-4, 3));
    const codes = many.map(({ code }) => code);
    const { issues, ranked } = rankStrategies(
      [strategy('SO1', 'SO', ...codes, ...codes)],
      evaluateSwot({ factors: many, method: { ratingDirection: 'magnitude' } }),
    );
    expect(ranked[0]?.contributions).toHaveLength(10_000);
    expect(ranked[0]?.score).toBeCloseTo(3, 9);
    expect(issues).toHaveLength(10_000);
    expect(issues[9_999]).toEqual({
      severity: 'warning',
      code: 'duplicate-entry',
      path: ['strategies', 0, 'factorCodes', 19_999],
      params: { found: 'S9999' },
    });
  });

  it('take the first of factors that share a code', () => {
    const twice = evaluateSwot({ factors: [...factors, factor('S1', 'strength', 1, 1)] });
    expect(rankStrategies([strategy('SO1', 'SO', 'S1')], twice).ranked[0]?.score).toBe(2);
  });

  it('may be none', () => {
    expect(rankStrategies([], evaluateSwot(turnRound({ factors })))).toEqual({
      ranked: [],
      leftOut: [],
      kinds: [],
      turnedRound: null,
      issues: [],
    });
  });
});

describe('bad citations', () => {
  const found = (...list: CitingStrategy[]) => {
    const { leftOut, issues, ranked } = rankStrategies(list, evaluated());
    const scores = ranked.map(({ code, score }) => [code, score]);
    return { scores, leftOut, issues: issues.slice(0, -1) };
  };

  it('of factors that do not exist add nothing', () => {
    expect(found(strategy('SO1', 'SO', 'S1', 'X9', '__proto__'))).toEqual({
      scores: [['SO1', 2]],
      leftOut: [],
      issues: ['X9', '__proto__'].map((code, at) => ({
        severity: 'error',
        code: 'factor-not-found',
        path: ['strategies', 0, 'factorCodes', 1 + at],
        params: { found: code },
      })),
    });
  });

  it('of a factor twice count once', () => {
    expect(found(strategy('SO1', 'SO', 'S1', 'O1', 'S1'))).toEqual({
      scores: [['SO1', 3.5]],
      leftOut: [],
      issues: [
        {
          severity: 'warning',
          code: 'duplicate-entry',
          path: ['strategies', 0, 'factorCodes', 2],
          params: { found: 'S1' },
        },
      ],
    });
  });

  it('of another kind count, with a warning', () => {
    expect(found(strategy('SO1', 'SO', 'S1', 'T1'))).toEqual({
      scores: [['SO1', 3]],
      leftOut: [],
      issues: [
        {
          severity: 'warning',
          code: 'factor-outside-strategy',
          path: ['strategies', 0, 'factorCodes', 1],
          params: { strategy: 'SO1', strategyKind: 'SO', kind: 'threat', factor: 'T1' },
        },
      ],
    });
  });

  it.each([
    ['SO', ['W1', 'T1']],
    ['ST', ['W1', 'O1']],
    ['WO', ['S1', 'T1']],
    ['WT', ['S1', 'O1']],
  ] as const)('know that %s does not join %s', (kind, foreign) => {
    const { issues } = found(strategy('X', kind, 'S1', 'W1', 'O1', 'T1'));
    expect(issues.map(({ params }) => params['factor'])).toEqual(foreign);
  });

  it('of a kind that there is none of leave the strategy out', () => {
    const odd = { code: 'X1', kind: 'SX', factorCodes: ['S1'] };
    // @ts-expect-error the types refuse it too
    expect(found(odd, strategy('SO1', 'SO', 'S1'))).toEqual({
      scores: [['SO1', 2]],
      leftOut: [{ index: 0, code: 'X1' }],
      issues: [
        {
          severity: 'error',
          code: 'not-one-of',
          path: ['strategies', 0, 'kind'],
          params: { found: '"SX"', expected: 'SO, ST, WO, WT' },
        },
      ],
    });
  });

  it('leave a strategy out if nothing remains', () => {
    const leftOut = found(
      strategy('SO1', 'SO', 'S1'),
      strategy('WO1', 'WO', 'W2'),
      strategy('WT1', 'WT'),
      strategy('WT2', 'WT', 'X9'),
    );
    expect(leftOut.scores).toEqual([['SO1', 2]]);
    expect(leftOut.leftOut).toEqual([
      { index: 1, code: 'WO1' },
      { index: 2, code: 'WT1' },
      { index: 3, code: 'WT2' },
    ]);
    expect(leftOut.issues.map(({ severity, code, path }) => [severity, code, ...path])).toEqual([
      ['warning', 'strategy-not-ranked', 'strategies', 1],
      ['warning', 'strategy-not-ranked', 'strategies', 2],
      ['error', 'factor-not-found', 'strategies', 3, 'factorCodes', 0],
      ['warning', 'strategy-not-ranked', 'strategies', 3],
    ]);
    expect(leftOut.issues[0]?.params).toEqual({ strategy: 'WO1' });
  });
});
