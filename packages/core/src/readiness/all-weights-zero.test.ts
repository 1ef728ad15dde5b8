import { expect, it } from 'vitest';
import type { ReadinessInstrument } from '../framework/types.js';
import { smallInstrument } from '../testing/instrument.js';
import { compareReadiness } from './comparison/compare-readiness.js';
import { compareSelfWithAssessor } from './comparison/compare-self-with-assessor.js';
import { createReadinessScorer } from './create-readiness-scorer.js';
import { explainReadiness } from './explain-readiness.js';
import { scoreReadiness } from './score-readiness.js';
import type { ReadinessRating } from './types.js';

/** The instrument with other weights for its elements and for the indicators of each. */
const weighing = (
  ofElements: readonly number[],
  ofIndicators: readonly number[],
): ReadinessInstrument => ({
  ...smallInstrument,
  elements: smallInstrument.elements.map((element, at) => ({
    ...element,
    weight: ofElements[at] ?? 0,
    subElements: element.subElements.map((part) => ({
      ...part,
      indicators: part.indicators.map((entry) => ({ ...entry, weight: ofIndicators[at] ?? 0 })),
    })),
  })),
});

const ratings: ReadinessRating[] = [
  { indicatorId: 'a', current: 2 },
  { indicatorId: 'd', current: 4 },
  { indicatorId: 'zzz', current: 4 },
];
const zero = (...path: (string | number)[]) => ({
  severity: 'error',
  code: 'all-weights-zero',
  path: ['instrument', 'elements', ...path],
  params: {},
});

it('elements that all weigh nothing leave no score, and an issue after those of the answers', () => {
  const instrument = weighing([0, 0], [1, 1]);
  const result = scoreReadiness(instrument, ratings);
  expect(result).toMatchObject({ score: null, target: null, gap: null, bandId: null });
  expect(result.issues.map(({ code }) => code)).toEqual(['unknown-indicator', 'all-weights-zero']);
  expect(result.issues[1]).toEqual(zero());
});

it('an element that counts, without an indicator that weighs, is left out with an issue', () => {
  const result = scoreReadiness(weighing([1, 2], [0, 3]), ratings.slice(0, 2));
  expect(result).toMatchObject({ score: 4, elements: [{ score: null }, { score: 4 }] });
  expect(result.issues).toEqual([zero(0)]);
});

it('an element that was switched off needs no indicator that weighs', () => {
  expect(scoreReadiness(weighing([1, 0], [1, 0]), ratings.slice(0, 2)).issues).toEqual([]);
});

it('all that score by weight say the same', () => {
  const instrument = weighing([1, 1], [0, 0]);
  const { issues } = scoreReadiness(instrument, ratings);
  expect(issues.slice(1)).toEqual([zero(0), zero(1)]);
  expect(explainReadiness(instrument, ratings).issues).toEqual(issues);
  const sound = ratings.slice(0, 2);
  const periods = compareReadiness(instrument, { ratings: sound }, { ratings: sound });
  expect(periods).toMatchObject({ change: null, issues: [zero(0), zero(1)] });
  const raters = compareSelfWithAssessor(instrument, sound, sound);
  expect(raters).toMatchObject({ meanDifference: null, issues: [zero(0), zero(1)] });
});

it('a scorer keeps saying so while answers change', () => {
  const instrument = weighing([1, 1], [0, 0]);
  const scorer = createReadinessScorer(instrument, ratings);
  const { issues } = scorer.score;
  expect(scorer.rate({ indicatorId: 'a', current: 5 }).issues).toBe(issues);
  scorer.rate({ indicatorId: 'yyy', current: 1 });
  expect(scorer.score.issues.map(({ path }) => path.join('.'))).toEqual([
    'ratings.2.indicatorId',
    'ratings.3.indicatorId',
    'instrument.elements.0',
    'instrument.elements.1',
  ]);
  expect(scorer.score).toStrictEqual(scoreReadiness(instrument, scorer.ratings));
});
