import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { factor } from '../../testing/swot.js';
import { evaluateSwot } from '../evaluate-swot.js';
import { turnRound } from '../turn-round.js';
import type { SwotAnalysis } from '../types.js';
import { candidateStrategies } from './candidate-strategies.js';

const analysis: SwotAnalysis = {
  factors: [
    factor('S2', 'strength', 0.25, 4),
    factor('S1', 'strength', 0.25, 4),
    factor('S3', 'strength', 0.25, 2),
    factor('W1', 'weakness', 0.25, 1),
    factor('O1', 'opportunity', 0.5, 3),
    factor('T1', 'threat', 0.25, 1),
    factor('T2', 'threat', 0.25, 4),
  ],
};

const lines = (input: SwotAnalysis, options?: Parameters<typeof candidateStrategies>[1]) =>
  candidateStrategies(input, options).candidates.map(({ kind, rank, factorCodes, score }) => [
    kind,
    rank,
    factorCodes.join(),
    score,
  ]);

describe('candidates', () => {
  it('are the pairs of each kind by the sum of their scores, ties by code', () => {
    expect(lines(analysis)).toEqual([
      ['SO', 1, 'S1,O1', 2.5],
      ['SO', 1, 'S2,O1', 2.5],
      ['SO', 3, 'S3,O1', 2],
      ['ST', 1, 'S1,T2', 2],
      ['ST', 1, 'S2,T2', 2],
      ['ST', 3, 'S3,T2', 1.5],
      ['ST', 4, 'S1,T1', 1.25],
      ['ST', 4, 'S2,T1', 1.25],
      ['ST', 6, 'S3,T1', 0.75],
      ['WO', 1, 'W1,O1', 1.75],
      ['WT', 1, 'W1,T2', 1.25],
      ['WT', 2, 'W1,T1', 0.5],
    ]);
    expect(candidateStrategies(analysis).candidates[0]).toEqual({
      code: 'S1 O1',
      kind: 'SO',
      rank: 1,
      factorCodes: ['S1', 'O1'],
      score: 2.5,
    });
  });

  it('can be limited in kind and number', () => {
    expect(lines(analysis, { kinds: ['WT', 'ST'], limit: 1 })).toEqual([
      ['WT', 1, 'W1,T2', 1.25],
      ['ST', 1, 'S1,T2', 2],
    ]);
    expect(lines(analysis, { kinds: [] })).toEqual([]);
    const many = Array.from({ length: 12 }, (_, at) => factor(`S${at}`, 'strength', 1, 3));
    const wide = { factors: [...many, factor('O1', 'opportunity', 1, 3)] };
    expect(lines(wide)).toHaveLength(10);
  });

  it('come from a result just as well', () => {
    const result = evaluateSwot(analysis);
    expect(candidateStrategies(result)).toEqual(candidateStrategies(analysis));
    const { method } = evaluateSwot({ ...analysis, method: { weightUnit: 'percent' } });
    expect(candidateStrategies(analysis, { profile: method }).candidates[0]?.score).toBe(0.025);
  });

  it('leave out factors without a score', () => {
    const factors = [...analysis.factors, factor('S9', 'strength', NaN, 4)];
    expect(lines({ factors })).toEqual(lines(analysis));
  });

  it('rank sums as equal that only differ by rounding', () => {
    const factors = [
      factor('S1', 'strength', 0.1, 3),
      factor('S2', 'strength', 0.3, 1),
      factor('O1', 'opportunity', 1, 1),
    ];
    expect(0.1 * 3).not.toBe(0.3);
    expect(lines({ factors }).map(([, rank]) => rank)).toEqual([1, 1]);
  });

  it('are those that looking at every pair would find', () => {
    const rating = fc.integer({ min: 1, max: 4 });
    const weight = fc.integer({ min: 0, max: 5 });
    const side = fc.array(fc.tuple(weight, rating), { maxLength: 9 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 30 }), (strengths, threats, limit) => {
        const factors = [
          ...strengths.map(([w, r], at) => factor(`S${at}`, 'strength', w / 4, r)),
          ...threats.map(([w, r], at) => factor(`T${at}`, 'threat', w / 4, r)),
        ];
        const all = strengths
          .flatMap(([w1, r1], i) =>
            threats.map(([w2, r2], j) => [`S${i} T${j}`, (w1 * r1 + w2 * r2) / 4] as const),
          )
          .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
        const { candidates } = candidateStrategies({ factors }, { limit, kinds: ['ST'] });
        expect(candidates.map(({ code, score }) => [code, score])).toEqual(all.slice(0, limit));
        candidates.forEach(({ rank, score }) => {
          expect(rank).toBe(1 + all.filter(([, other]) => other > score).length);
        });
      }),
    );
  });

  it('of 10,000 factors take no time', () => {
    const factors = Array.from({ length: 10_000 }, (_, at) =>
      factor(
        `F${String(at)}`,
        at % 2 === 0 ? 'strength' : 'opportunity',
        1 / 5000,
        1 + (at % 7) / 2,
      ),
    );
    const { candidates } = candidateStrategies({ factors }, { limit: 1000 });
    expect(candidates).toHaveLength(1000);
    expect(candidates[0]?.score).toBeCloseTo((4 + 4) / 5000, 9);
  });
});

describe('the direction of the scale', () => {
  const codes = (input: SwotAnalysis) => candidateStrategies(input).issues;

  it('is pointed out where the serious come last', () => {
    const issue = {
      severity: 'warning',
      code: 'reversed-scale-ranking',
      path: ['method'],
      params: {},
    };
    expect(codes(analysis)).toEqual([issue]);
    expect(
      codes({ ...analysis, method: { ratingScale: 'signed', ratingDirection: 'magnitude' } }),
    ).toEqual([issue]);
    expect(codes({ ...analysis, method: { ratingDirection: 'magnitude' } })).toEqual([]);
  });

  it('comes with the candidates turned round, and without them where it is right', () => {
    const options = { kinds: ['WT', 'SO'], limit: 2 } as const;
    const turned = candidateStrategies(turnRound(analysis), options);
    expect(candidateStrategies(analysis, options).turnedRound).toEqual(turned.candidates);
    expect(turned.candidates.map(({ code, score }) => [code, score])).toEqual([
      ['W1 T1', 2],
      ['W1 T2', 1.25],
      ['S1 O1', 2.5],
      ['S2 O1', 2.5],
    ]);
    expect(turned.turnedRound).toBeNull();
  });

  it('is turned from signed ratings and from percent too', () => {
    const method = { ratingScale: 'signed', weightUnit: 'percent' } as const;
    const signed = analysis.factors.map((one) =>
      one.kind === 'weakness' || one.kind === 'threat' ? { ...one, rating: -one.rating } : one,
    );
    const input = { factors: signed, method };
    expect(candidateStrategies(input).turnedRound).toEqual(
      candidateStrategies(turnRound(input)).candidates,
    );
    const serious = candidateStrategies(input, { kinds: ['WT'] }).turnedRound ?? [];
    expect(serious.map(({ code, score }) => [code, score])).toEqual([
      ['W1 T2', 0.0125],
      ['W1 T1', 0.005],
    ]);
  });

  it('turned round puts the most serious threat first', () => {
    const turned = turnRound(analysis);
    expect(codes(turned)).toEqual([]);
    expect(lines(turned, { kinds: ['WT'] })).toEqual([
      ['WT', 1, 'W1,T1', 2],
      ['WT', 2, 'W1,T2', 1.25],
    ]);
  });
});

it.each([0, -1, 1.5, NaN, Infinity, 10_001])('refuses a limit of %d', (limit) => {
  expect(() => candidateStrategies(analysis, { limit })).toThrow(
    new KotaCerdasError(
      'KC_INVALID_OPTION',
      `limit must be a whole number from 1 to 10000, got ${limit}`,
    ),
  );
});

it('refuses a kind of strategy that there is none of', () => {
  const asked = { kinds: ['SO', 'XX'] };
  // @ts-expect-error the types refuse it too
  expect(() => candidateStrategies(analysis, asked)).toThrow(
    new KotaCerdasError('KC_INVALID_OPTION', 'kinds must be one of SO, ST, WO, WT, got XX'),
  );
});
