import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateSwot } from '../evaluate-swot.js';
import { turnRound } from '../turn-round.js';
import type { SwotFactor } from '../types.js';
import { explainSwot } from './explain-swot.js';

const factors: SwotFactor[] = [
  { code: 'S2', kind: 'strength', weight: 0.2, rating: 3 },
  { code: 'S1', kind: 'strength', weight: 0.3, rating: 4 },
  { code: 'S3', kind: 'strength', weight: -1, rating: 4 },
  { code: 'W1', kind: 'weakness', weight: 0.5, rating: 2 },
  { code: 'O1', kind: 'opportunity', weight: 0.5, rating: 3 },
  { code: 'T1', kind: 'threat', weight: 0.5, rating: NaN },
];

describe('an explanation', () => {
  it('lists what is added in the order of the sum, and what is left out with the reason', () => {
    const { sides } = explainSwot({ factors });
    expect(
      sides.map(({ kind, contributions, leftOut, score }) => [
        kind,
        contributions.map(({ code }) => code),
        leftOut.map(({ code, leftOut: reason }) => [code, reason]),
        score,
      ]),
    ).toEqual([
      ['strength', ['S1', 'S2'], [['S3', 'weight-negative']], 1.2 + 0.2 * 3],
      ['weakness', ['W1'], [], 1],
      ['opportunity', ['O1'], [], 1.5],
      ['threat', [], [['T1', 'rating-out-of-range']], null],
    ]);
  });

  it('says how each coordinate is made', () => {
    const { x, y } = explainSwot({ factors, method: { coordinates: 'half-difference' } });
    expect(x).toEqual({
      sides: ['strength', 'weakness'],
      operation: 'difference',
      divisor: 2,
      value: (1.2 + 0.2 * 3 - 1) / 2,
    });
    expect(y).toEqual({
      sides: ['opportunity', 'threat'],
      operation: 'difference',
      divisor: 2,
      value: null,
    });
  });

  it('follows the variant of the method', () => {
    const swapped = explainSwot({ factors, method: { coordinates: 'swapped' } });
    expect(swapped.x).toMatchObject({ sides: ['opportunity', 'threat'], divisor: 1, value: null });
    expect(swapped.y.sides).toEqual(['strength', 'weakness']);
    expect(explainSwot({ factors, method: { coordinates: 'threshold' } }).x.operation).toBe('sum');
    expect(explainSwot({ factors, method: { ratingScale: 'signed' } }).x.operation).toBe('sum');
  });

  it('holds the result, bit for bit, on the profile too', () => {
    const { method } = evaluateSwot({ factors, method: { ratingDirection: 'magnitude' } });
    expect(explainSwot({ factors }, method).result).toEqual(evaluateSwot({ factors }, method));
  });

  it('explains the figures turned round as those of the analysis turned round', () => {
    const complete = factors.map((factor) => ({ ...factor, rating: factor.rating || 1 }));
    const { turnedRound } = evaluateSwot({ factors: complete });
    const { x, sides } = explainSwot(turnRound({ factors: complete }));
    expect(x.value).toBe(turnedRound?.coordinates.x);
    expect(sides[1]?.score).toBe(turnedRound?.ifas.weaknesses);
  });

  it('lets a reader add up by hand to the same bits', () => {
    const row = fc.record({
      code: fc.string({ maxLength: 2 }),
      kind: fc.constantFrom('strength', 'weakness', 'opportunity', 'threat'),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      rating: fc.double({ min: 1, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (list) => {
        const { result, sides } = explainSwot({ factors: list });
        const { ifas, efas } = result;
        const sums = [ifas.strengths, ifas.weaknesses, efas.opportunities, efas.threats];
        expect(sides.map(({ score }) => score)).toEqual(sums);
        for (const { contributions, score } of sides) {
          let sum = 0;
          for (const { weight, rating } of contributions) sum += weight * rating;
          expect(contributions.length === 0 ? null : sum).toBe(score);
        }
      }),
    );
  });

  it('lists 10,000 factors', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) =>
        ({ code: `S${at}`, kind: 'strength', weight: at === 7 ? -1 : 1e-4, rating: 3 }) as const,
    );
    const [strengths] = explainSwot({ factors: many }).sides;
    expect(strengths?.contributions).toHaveLength(9_999);
    expect(strengths?.leftOut.map(({ code }) => code)).toEqual(['S7']);
  });

  it('explains the figures turned to reversed ratings, where those by magnitude mislead', () => {
    const complete = factors.map((factor) => ({ ...factor, rating: factor.rating || 1 }));
    const method = { ratingDirection: 'magnitude', coordinates: 'threshold' } as const;
    const { turnedRound } = evaluateSwot({ factors: complete, method });
    const { result, x, sides } = explainSwot(
      turnRound({ factors: complete, method }, undefined, 'reversed'),
    );
    expect(x.value).toBe(turnedRound?.coordinates.x);
    expect(sides[3]?.score).toBe(turnedRound?.efas.threats);
    expect([result.quadrant, result.ieCell]).toEqual([turnedRound?.quadrant, turnedRound?.ieCell]);
    expect(result.issues.map(({ code }) => code)).not.toContain('reversed-scale-trap');
  });
});
