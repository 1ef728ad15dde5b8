import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../../tests/fixtures/make-plan';
import { storedInMemory } from '../../../../../tests/support/stored-in-memory';
import { namesOf } from './names-of';
import { toReadiness } from './to-readiness';

const { parts } = storedInMemory(fullPlan(1));
const [row] = parts['readiness-assessment'];
const [rater] = parts['readiness-rater'];
const [rating] = parts['readiness-rating'];
if (row === undefined || rater === undefined || rating === undefined) {
  throw new Error('The fixture has no readiness assessment');
}
const { opds } = namesOf(parts);
const current = (answer: { current: number | null; notApplicable: boolean | null }) => {
  const below = {
    raters: [rater],
    ratingsOf: () => [{ ...rating, ...answer }],
    evidenceOf: () => [],
  };
  return toReadiness(row, below, opds).opdRatings[0]?.ratings[0]?.current;
};

describe('an answer', () => {
  it('is a level, not applicable, or not given', () => {
    expect(current({ current: 4, notApplicable: false })).toBe(4);
    expect(current({ current: 4, notApplicable: true })).toBe('not-applicable');
    expect(current({ current: null, notApplicable: null })).toBeNull();
  });
});

describe('an assessment', () => {
  it('is not consolidated until an owner has begun', () => {
    const below = { raters: [], ratingsOf: () => [], evidenceOf: () => [] };
    expect(toReadiness(row, below, opds).consolidated).toBeNull();
  });
});
