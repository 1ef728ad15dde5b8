import { describe, expect, it } from 'vitest';
import { smallInstrument } from '../../testing/instrument.js';
import type { ReadinessRating } from '../types.js';
import { agreedAnswer } from './agreed-answer.js';
import { raterDisagreement } from './rater-disagreement.js';

/** What the answers to the first indicator, one a rater, come to. */
function agreedOn(...given: readonly Omit<ReadinessRating, 'indicatorId'>[]) {
  const { indicators } = raterDisagreement(
    smallInstrument,
    given.map((rating, at) => ({
      raterId: String(at),
      ratings: [{ indicatorId: 'a', ...rating }],
    })),
  );
  const found = indicators.find(({ indicatorId }) => indicatorId === 'a');
  return found === undefined ? null : agreedAnswer(found);
}

describe('agreedAnswer', () => {
  it('is what two or more said alike, whoever has not answered', () => {
    expect(agreedOn({ current: 3 }, { current: 3 }, { current: null })).toEqual({
      current: 3,
      target: null,
      raters: 2,
    });
    expect(
      agreedOn({ current: 'not-applicable' }, { current: 'not-applicable' }, { current: null }),
    ).toMatchObject({ current: 'not-applicable', raters: 2 });
  });

  it('is none of one answer, of several, or of no answer', () => {
    expect(agreedOn({ current: 3 }, { current: null })).toBeNull();
    expect(agreedOn({ current: 3 }, { current: 4 })).toBeNull();
    expect(agreedOn({ current: 3 }, { current: 'not-applicable' })).toBeNull();
    expect(agreedOn({ current: null })).toBeNull();
  });

  it('takes the target along that nobody contradicts', () => {
    expect(agreedOn({ current: 3, target: 4 }, { current: 3 })).toMatchObject({ target: 4 });
    expect(agreedOn({ current: 3, target: 4 }, { current: 3, target: 4 })).toMatchObject({
      target: 4,
    });
    expect(agreedOn({ current: 3, target: 4 }, { current: 3, target: 5 })).toMatchObject({
      target: null,
    });
  });
});
