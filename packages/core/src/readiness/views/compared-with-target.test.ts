import fc from 'fast-check';
import { expect, it } from 'vitest';
import { smallInstrument } from '../../testing/instrument.js';
import { anyAssessment } from '../../testing/readiness.js';
import { scoreReadiness } from '../score-readiness.js';
import { comparedWithTarget } from './compared-with-target.js';

it('the gap is what lies between the level and the target', () => {
  fc.assert(
    fc.property(anyAssessment, ([instrument, ratings]) => {
      const { gap, target } = scoreReadiness(instrument, ratings);
      const { level } = comparedWithTarget(instrument, ratings);
      expect(level === null).toBe(gap === null);
      if (level !== null && target !== null && gap !== null) {
        expect(target - level).toBeCloseTo(gap, 9);
      }
    }),
  );
});

it('the level is the score where every rated indicator has a target', () => {
  fc.assert(
    fc.property(anyAssessment, ([instrument, ratings]) => {
      const whole = ratings.map((rating) => ({ ...rating, target: rating.target ?? (5 as const) }));
      const { compared, level, rated } = comparedWithTarget(instrument, whole);
      const { score } = scoreReadiness(instrument, whole);
      expect(compared).toBe(rated);
      if (score === null) expect(level).toBeNull();
      else expect(level).toBeCloseTo(score, 9);
    }),
  );
});

it('an indicator without a target is counted, and is in no mean', () => {
  const ratings = [
    { indicatorId: 'a', current: 4, target: 5 },
    { indicatorId: 'b', current: 1 },
    { indicatorId: 'c', current: 'not-applicable', target: 4 },
  ] as const;
  expect(comparedWithTarget(smallInstrument, ratings)).toEqual({ rated: 2, compared: 1, level: 4 });
});
