import { describe, expect, it } from 'vitest';
import { factor } from '../../testing/swot.js';
import { resolveSwotMethod } from '../resolve-swot-method.js';
import { scoreFactors } from '../score-factors.js';
import type { SwotFactor, SwotMethod } from '../types.js';
import { axisTable } from './axis-table.js';
import { drawAxis } from './draw-axis.js';
import { nextRandom } from './next-random.js';
import { seedWords } from './seed-words.js';

const factors = [
  factor('S2', 'strength', 0.3, 3.9),
  factor('S1', 'strength', 0.2, 3),
  factor('S3', 'strength', NaN, 3),
  factor('W1', 'weakness', 0.5, 1.1),
];

function tableOf(list: readonly SwotFactor[], own: Partial<SwotMethod> = {}) {
  const method = resolveSwotMethod(own);
  return axisTable(scoreFactors(list, method), 'strength', 'weakness', method);
}

function draw(
  list: readonly SwotFactor[],
  own: Partial<SwotMethod>,
  weight: number,
  rating: number,
) {
  const target = new Float64Array(200);
  drawAxis(tableOf(list, own), { weight, rating }, seedWords(1), target);
  return [...target];
}

describe('a table as columns', () => {
  it('holds the usable factors in the order of the sum', () => {
    const { half, highest, lowest, ratings, weights } = tableOf(factors);
    expect([...weights]).toEqual([0.2, 0.3, 0.5]);
    expect([...ratings]).toEqual([3, 3.9, 1.1]);
    expect([half, lowest, highest]).toEqual([2, 1, 4]);
    expect(tableOf(factors, { ratingScale: 'one-to-five' })).toMatchObject({
      highest: 5,
      width: 4,
    });
  });

  it('leaves a rating off the scale out', () => {
    const off = [factor('W2', 'weakness', 0, 7), factor('S9', 'strength', 1, 0)];
    expect(tableOf([...factors, ...off])).toEqual(tableOf(factors));
  });

  it('takes the signs away and the negative side off', () => {
    const signed = factors.map((one) =>
      one.kind === 'weakness' ? { ...one, rating: -one.rating } : one,
    );
    const table = tableOf(signed, { ratingScale: 'signed' });
    expect(table).toEqual(tableOf(factors));
    const threshold = { ratingScale: 'signed', coordinates: 'threshold' } as const;
    expect(tableOf(signed, threshold).rule.operation).toBe('difference');
    expect(tableOf(factors, { coordinates: 'threshold' }).rule.operation).toBe('sum');
  });
});

describe('drawing', () => {
  it('follows the model word for word, with the numbers of the generator', () => {
    const spread = { weight: 0.2, rating: 0.2 };
    let words = seedWords(1);
    const next = () => {
      const random = nextRandom(words);
      words = random.words;
      return random.value;
    };
    const rows = [
      [0.2, 3],
      [0.3, 3.9],
      [0.5, 1.1],
    ] as const;
    const expected = Array.from({ length: 200 }, () => {
      const moved = rows.map(([weight, rating]) => {
        const random = next();
        const upper = ((random >> 16) + 0.5) / 32_768;
        const lower = (((random << 16) >> 16) + 0.5) / 32_768;
        const share = weight * (1 + spread.weight * upper);
        return {
          share,
          score: share * Math.min(4, Math.max(1, rating + spread.rating * 3 * lower)),
        };
      });
      const [one, two, three] = moved.map(({ score }) => score);
      const scale = (0.2 + 0.3 + 0.5) / moved.reduce((sum, { share }) => sum + share, 0);
      return ((one ?? 0) + (two ?? 0)) * scale - (three ?? 0) * scale;
    });
    const target = new Float64Array(200);
    expect(drawAxis(tableOf(factors), spread, seedWords(1), target)).toEqual(words);
    expect([...target]).toEqual(expected);
  });

  it('moves nothing where nothing may move', () => {
    expect(new Set(draw(factors, {}, 0, 0))).toEqual(new Set([0.2 * 3 + 0.3 * 3.9 - 0.5 * 1.1]));
  });

  it('keeps the sum of the weights', () => {
    const level = factors.map((one) => ({ ...one, rating: 3 }));
    for (const value of draw(level, { coordinates: 'threshold' }, 1, 0)) {
      expect(value).toBeCloseTo(3, 12);
    }
    const heavier = level.map((one) => ({ ...one, weight: 2 * one.weight }));
    for (const value of draw(heavier, { coordinates: 'threshold' }, 1, 0)) {
      expect(value).toBeCloseTo(6, 12);
    }
  });

  it('keeps ratings on the scale', () => {
    const single = [factor('S1', 'strength', 1, 3.9), factor('W1', 'weakness', 0, 1)];
    const values = draw(single, {}, 0, 1);
    expect(Math.max(...values)).toBe(4);
    expect(Math.min(...values)).toBe(1);
    expect(Math.max(...draw(single, { coordinates: 'half-difference' }, 0, 1))).toBe(2);
  });

  it('knows weights that are all 0', () => {
    const weightless = factors.map((one) => ({ ...one, weight: 0 }));
    expect(new Set(draw(weightless, {}, 0.5, 1))).toEqual(new Set([0]));
  });
});
