import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanRatings, type RespondentRatings } from './mean-ratings.js';

const factors = [
  { code: 'S1', kind: 'strength' },
  { code: 'W1', kind: 'weakness' },
] as const;

const answers = (respondent: string, s1: number | null, w1: number | null): RespondentRatings => ({
  respondent,
  ratings: [
    { code: 'S1', rating: s1 },
    { code: 'W1', rating: w1 },
  ],
});

describe('means over respondents', () => {
  it('say what they are made of and how far answers lie apart', () => {
    const result = meanRatings(factors, [
      answers('Bappeda', 4, 1),
      answers('Diskominfo', 3, 2),
      answers('Dishub', 4, null),
      { respondent: 'Dinkes', ratings: [] },
    ]);
    expect(result).toEqual({
      respondents: 4,
      issues: [],
      factors: [
        {
          code: 'S1',
          mean: 11 / 3,
          sum: 11,
          count: 3,
          missing: 1,
          spread: 1,
          answers: [
            { respondent: 'Diskominfo', rating: 3 },
            { respondent: 'Bappeda', rating: 4 },
            { respondent: 'Dishub', rating: 4 },
          ],
        },
        {
          code: 'W1',
          mean: 1.5,
          sum: 3,
          count: 2,
          missing: 2,
          spread: 1,
          answers: [
            { respondent: 'Bappeda', rating: 1 },
            { respondent: 'Diskominfo', rating: 2 },
          ],
        },
      ],
    });
  });

  it('are null, not 0, where nobody answered', () => {
    const nothing = { mean: null, sum: null, count: 0, spread: null, answers: [] };
    expect(meanRatings(factors, [answers('Bappeda', null, null)]).factors).toEqual([
      { code: 'S1', ...nothing, missing: 1 },
      { code: 'W1', ...nothing, missing: 1 },
    ]);
    expect(meanRatings(factors, []).factors[0]).toEqual({ code: 'S1', ...nothing, missing: 0 });
    expect(meanRatings([], [])).toEqual({ factors: [], respondents: 0, issues: [] });
  });

  it('do not depend on the order of the respondents, to the last bit', () => {
    const rating = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 12 }), (list) => {
        const given = list.map((value, at) => answers(String(at), value, null));
        const forth = meanRatings(factors, given).factors[0];
        const back = meanRatings(factors, [...given].reverse()).factors[0];
        expect(back?.mean).toBe(forth?.mean);
        expect(back?.spread).toBe(forth?.spread);
      }),
    );
  });

  it('lie between the lowest and the highest answer', () => {
    const rating = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 12 }), (list) => {
        const given = list.map((value, at) => answers(String(at), value, null));
        const [mean] = meanRatings(factors, given).factors;
        expect(mean?.mean).toBeGreaterThanOrEqual(Math.min(...list));
        expect(mean?.mean).toBeLessThanOrEqual(Math.max(...list));
        expect(mean?.spread).toBe(Math.max(...list) - Math.min(...list));
      }),
    );
  });
});

describe('answers that do not count', () => {
  it('are those off the scale', () => {
    const { factors: means, issues } = meanRatings(factors, [
      answers('Bappeda', 5, NaN),
      answers('Dishub', 0.9, 4),
    ]);
    expect(means.map(({ mean, missing }) => [mean, missing])).toEqual([
      [null, 2],
      [4, 1],
    ]);
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'rating-out-of-range',
        path: ['respondents', 0, 'ratings', 0, 'rating'],
        params: { factor: 'S1', found: '5', lowest: 1, highest: 4 },
      },
      expect.objectContaining({ path: ['respondents', 0, 'ratings', 1, 'rating'] }),
      expect.objectContaining({ path: ['respondents', 1, 'ratings', 0, 'rating'] }),
    ]);
  });

  it('follow the scale of the method', () => {
    const five = [answers('Bappeda', 5, 5)];
    expect(meanRatings(factors, five, { ratingScale: 'one-to-five' }).issues).toEqual([]);
    const signed = meanRatings(factors, [answers('Bappeda', 4, -4)], { ratingScale: 'signed' });
    expect(signed.factors[1]?.mean).toBe(-4);
    expect(signed.issues).toEqual([]);
  });

  it('are second ones, and those of factors that do not exist', () => {
    const { factors: means, issues } = meanRatings(factors, [
      {
        respondent: 'Bappeda',
        ratings: [
          { code: 'S1', rating: 4 },
          { code: 'S1', rating: 1 },
          { code: '__proto__', rating: 1 },
          { code: 'S9', rating: null },
        ],
      },
    ]);
    expect(means[0]).toMatchObject({ mean: 4, count: 1 });
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'duplicate-entry',
        path: ['respondents', 0, 'ratings', 1, 'code'],
        params: { found: 'S1', respondent: 'Bappeda' },
      },
      {
        severity: 'error',
        code: 'factor-not-found',
        path: ['respondents', 0, 'ratings', 2, 'code'],
        params: { found: '__proto__', respondent: 'Bappeda' },
      },
    ]);
  });

  it('are those of a respondent who answered the same factor in an entry before', () => {
    const result = meanRatings(factors, [
      answers('Bappeda', 4, null),
      answers('Dishub', 3, 1),
      answers('Bappeda', 2, 2),
    ]);
    expect(result.respondents).toBe(2);
    expect(result.factors.map(({ mean, count, missing }) => [mean, count, missing])).toEqual([
      [3.5, 2, 0],
      [1.5, 2, 0],
    ]);
    expect(result.issues).toEqual([
      {
        severity: 'error',
        code: 'duplicate-entry',
        path: ['respondents', 2, 'ratings', 0, 'code'],
        params: { found: 'S1', respondent: 'Bappeda' },
      },
    ]);
  });

  it('do not slow down 10,000 factors, or 10,000 respondents', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) => ({ code: `S${at}`, kind: 'strength' }) as const,
    );
    const ratings = many.map(({ code }) => ({ code, rating: 3 }));
    const wide = meanRatings(many, [{ respondent: 'Bappeda', ratings }]);
    expect(wide.factors.filter(({ mean }) => mean === 3)).toHaveLength(10_000);
    const long = meanRatings(
      factors,
      many.map(({ code }, at) => answers(code, 1 + (at % 4), null)),
    );
    expect(long.factors[0]).toMatchObject({ mean: 2.5, count: 10_000, missing: 0, spread: 3 });
  });

  it('are those after one off the scale, since the first takes the place', () => {
    const ratings = [null, 5, 3, 4].map((rating) => ({ code: 'S1', rating }));
    const result = meanRatings(factors, [{ respondent: 'Bappeda', ratings }]);
    expect(result.factors[0]).toMatchObject({ mean: null, count: 0, missing: 1, answers: [] });
    expect(result.issues.map(({ code, path }) => [code, path[3]])).toEqual([
      ['rating-out-of-range', 1],
      ['duplicate-entry', 2],
      ['duplicate-entry', 3],
    ]);
  });
});
