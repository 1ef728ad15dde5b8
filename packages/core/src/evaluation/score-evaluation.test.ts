import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationProfiles } from '../framework/evaluation/profiles.js';
import type { EvaluationProfile } from '../framework/types.js';
import { evaluationParts } from './evaluation-parts.js';
import { scoreEvaluation } from './score-evaluation.js';
import type { EvaluationGrades } from './types.js';

const grades = { baseline: 3, output: 4, outcome: 3, impact: 2, quickWin: 5 };
const name = { id: 'nama', en: 'name' };
const profile = (weights: EvaluationProfile['weights']): EvaluationProfile => ({
  id: 'own',
  name,
  weights,
});
const impactWeighted = profile({ baseline: 10, output: 20, outcome: 30, impact: 30, quickWin: 10 });

describe('the score of an evaluation', () => {
  // (3·10 + 4·20 + 3·30 + 2·30 + 5·10)/100 = 310/100; (30 + 80 + 90 + 2·20 + 5·20)/100 = 340/100.
  it('differs with the published weights', () => {
    expect(evaluationProfiles.map((own) => scoreEvaluation(own, grades).score)).toEqual([3.1, 3.4]);
  });

  it('shows what each part adds', () => {
    const score = scoreEvaluation(impactWeighted, grades);
    expect(score).toMatchObject({ profileId: 'own', numerator: 310, denominator: 100 });
    expect(score).toMatchObject({ score: 3.1, provisional: 3.1, coverage: 1, missing: [] });
    expect(score.issues).toEqual([]);
    expect(score.contributions[1]).toEqual({
      part: 'output',
      grade: 4,
      weight: 20,
      product: 80,
      share: 0.2,
    });
    expect(score.contributions.map(({ part }) => part)).toEqual(evaluationParts);
  });

  it('divides by the sum of the weights, which need not be 100', () => {
    const weights = { baseline: 1, output: 1, outcome: 1, impact: 1, quickWin: 4 };
    expect(scoreEvaluation(profile(weights), grades).score).toBe(4);
  });

  it('is null until all is graded; what is graded gives a provisional one', () => {
    const score = scoreEvaluation(impactWeighted, { ...grades, impact: null });
    expect(score).toMatchObject({ score: null, numerator: 250, denominator: 70, coverage: 0.7 });
    expect(score.provisional).toBe(250 / 70);
    expect(score.contributions[0]?.share).toBe(10 / 70);
    expect(score.missing).toEqual([{ part: 'impact', weight: 30, reason: 'not-graded' }]);
    expect(score.issues).toEqual([]);
  });

  it('takes a part that a caller left out for not graded', () => {
    const some = JSON.parse(
      '{"baseline":3,"output":4,"outcome":3,"quickWin":5}',
    ) as EvaluationGrades;
    const score = scoreEvaluation(impactWeighted, some);
    expect(score).toMatchObject({ score: null, provisional: 250 / 70, issues: [] });
    expect(score.missing).toEqual([{ part: 'impact', weight: 30, reason: 'not-graded' }]);
  });

  it('stays on the scale where the last bit of a quotient would leave it', () => {
    const weights = { baseline: 0.3, output: 0.3, outcome: 0.3, impact: 0, quickWin: 0 };
    const fives = { baseline: 5, output: 5, outcome: 5, impact: null, quickWin: null };
    const score = scoreEvaluation(profile(weights), fives);
    expect(score.numerator / score.denominator).toBeGreaterThan(5);
    expect([score.score, score.provisional]).toEqual([5, 5]);
  });

  it('of nothing graded is null, not 0', () => {
    const nothing = { baseline: null, output: null, outcome: null, impact: null, quickWin: null };
    expect(scoreEvaluation(impactWeighted, nothing)).toMatchObject({
      score: null,
      provisional: null,
      coverage: 0,
      contributions: [],
    });
  });

  it.each([0, 0.5, 5.5, -3, Number.NaN, Infinity])('does not count grade %s', (impact) => {
    const score = scoreEvaluation(impactWeighted, { ...grades, impact });
    expect(score).toMatchObject({ score: null, denominator: 70 });
    expect(score.missing).toEqual([{ part: 'impact', weight: 30, reason: 'grade-out-of-range' }]);
    expect(score.issues).toEqual([
      {
        severity: 'error',
        code: 'grade-out-of-range',
        path: ['grades', 'impact'],
        params: { found: Number.isFinite(impact) ? impact : String(impact), lowest: 1, highest: 5 },
      },
    ]);
  });

  it('reads grades on the scale of the profile', () => {
    const own = { ...impactWeighted, scale: { lowest: 0, highest: 100 } };
    const hundred = { baseline: 0, output: 100, outcome: 100, impact: 100, quickWin: 100 };
    expect(scoreEvaluation(own, hundred).score).toBe(90);
    const open = scoreEvaluation(own, { ...hundred, output: null });
    expect(open).toMatchObject({ score: null, issues: [], denominator: 80 });
  });

  it('does not wait for a part that weighs nothing', () => {
    const weights = { baseline: 1, output: 1, outcome: 1, impact: 0, quickWin: 1 };
    const score = scoreEvaluation(profile(weights), { ...grades, impact: null });
    expect(score).toMatchObject({ score: 15 / 4, coverage: 1, missing: [] });
  });

  it('of weights that are all zero is null', () => {
    const weights = { baseline: 0, output: 0, outcome: 0, impact: 0, quickWin: 0 };
    const score = scoreEvaluation(profile(weights), grades);
    expect(score).toMatchObject({ score: null, provisional: null, coverage: null });
    expect(score.issues).toEqual([
      { severity: 'error', code: 'all-weights-zero', path: ['profile', 'weights'], params: {} },
    ]);
  });

  // Without impact: (3·10 + 4·20 + 3·30 + 5·10)/70 = 250/70.
  it.each([
    [Infinity, 'weight-not-finite'],
    [Number.NaN, 'weight-not-finite'],
    [-30, 'weight-negative'],
    [1e308, 'number-too-big'],
  ])('leaves out a part that weighs %s and says so', (impact, code) => {
    const score = scoreEvaluation(profile({ ...impactWeighted.weights, impact }), grades);
    expect(score).toMatchObject({ score: 250 / 70, denominator: 70, coverage: 1, missing: [] });
    expect(score.contributions.map(({ part }) => part)).not.toContain('impact');
    expect(score.issues).toEqual([
      {
        severity: 'error',
        code,
        path: ['profile', 'weights', 'impact'],
        params: { factor: 'impact', found: String(impact), limit: Number.MAX_SAFE_INTEGER },
      },
    ]);
  });

  it('with no usable weight is null, never NaN', () => {
    const weights = {
      baseline: NaN,
      output: -1,
      outcome: Infinity,
      impact: 0,
      quickWin: -Infinity,
    };
    const score = scoreEvaluation(profile(weights), grades);
    expect(score).toMatchObject({ score: null, provisional: null, coverage: null });
    expect(score).toMatchObject({ numerator: 0, denominator: 0, contributions: [], missing: [] });
    expect(score.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['weight-not-finite', 'profile', 'weights', 'baseline'],
      ['weight-negative', 'profile', 'weights', 'output'],
      ['weight-not-finite', 'profile', 'weights', 'outcome'],
      ['weight-not-finite', 'profile', 'weights', 'quickWin'],
    ]);
  });

  it('counts no infinite grade, even on a scale without end', () => {
    const own = { ...impactWeighted, scale: { lowest: 1, highest: Infinity } };
    const score = scoreEvaluation(own, { ...grades, impact: Infinity });
    expect(score).toMatchObject({ score: null, provisional: 250 / 70 });
    expect(score.issues.map(({ path }) => path)).toEqual([['grades', 'impact']]);
  });
});

describe('whatever the grades', () => {
  const grade = fc.integer({ min: 1, max: 5 });
  const record = (of: fc.Arbitrary<number>) =>
    fc.record({ baseline: of, output: of, outcome: of, impact: of, quickWin: of });
  const weights = record(fc.integer({ min: 1, max: 50 }));

  it('the score lies between the lowest and the highest', () => {
    fc.assert(
      fc.property(record(grade), weights, (given: EvaluationGrades, own) => {
        const { score } = scoreEvaluation(profile(own), given);
        const levels = Object.values(given).map(Number);
        expect(score).toBeGreaterThanOrEqual(Math.min(...levels) - 1e-12);
        expect(score).toBeLessThanOrEqual(Math.max(...levels) + 1e-12);
      }),
    );
  });

  it('twice the weights change no bit, and a better grade never lowers the score', () => {
    fc.assert(
      fc.property(record(grade), weights, (given, own) => {
        const { score } = scoreEvaluation(profile(own), given);
        const twice = profile({
          baseline: own.baseline * 2,
          output: own.output * 2,
          outcome: own.outcome * 2,
          impact: own.impact * 2,
          quickWin: own.quickWin * 2,
        });
        expect(scoreEvaluation(twice, given).score).toBe(score);
        const better = { ...given, outcome: Math.min(5, given.outcome + 1) };
        expect(scoreEvaluation(profile(own), better).score).toBeGreaterThanOrEqual(score ?? 0);
      }),
    );
  });
});
