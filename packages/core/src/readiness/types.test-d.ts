import { expectTypeOf, test } from 'vitest';
import type { ReadinessInstrument } from '../framework/types.js';
import { explainReadiness } from './explain-readiness.js';
import { scoreReadiness } from './score-readiness.js';
import type {
  ReadinessAnswer,
  ReadinessExplanation,
  ReadinessLevel,
  ReadinessRating,
  ReadinessScore,
} from './types.js';

declare const instrument: ReadinessInstrument;

test('levels are 1 to 5; an answer may also be that it does not apply, or still open', () => {
  expectTypeOf<ReadinessLevel>().toEqualTypeOf<1 | 2 | 3 | 4 | 5>();
  expectTypeOf<ReadinessAnswer>().toEqualTypeOf<ReadinessLevel | 'not-applicable' | null>();
  scoreReadiness(instrument, [
    { indicatorId: 'a', current: 3, target: 5, note: 'rapat' },
    { indicatorId: 'b', current: 'not-applicable', evidence: [{ label: 'SK 12/2025' }] },
    { indicatorId: 'c', current: null },
  ]);
  // @ts-expect-error there is no level 0: nothing answered is null
  scoreReadiness(instrument, [{ indicatorId: 'a', current: 0 }]);
  // @ts-expect-error there is no level between two levels
  scoreReadiness(instrument, [{ indicatorId: 'a', current: 2.5 }]);
  // @ts-expect-error a target is a level
  scoreReadiness(instrument, [{ indicatorId: 'a', current: 3, target: 'not-applicable' }]);
});

test('ratings and what comes out of them are read, never changed', () => {
  expectTypeOf(scoreReadiness).parameter(1).toEqualTypeOf<readonly ReadinessRating[]>();
  const score = scoreReadiness(instrument, []);
  // @ts-expect-error a score is computed, not set
  score.score = 5;
  // @ts-expect-error nor does anyone add an element to it
  score.elements.push(score.elements[0]);
});

test('a score can be missing, and whoever shows it has to say so', () => {
  expectTypeOf<ReadinessScore['score']>().toEqualTypeOf<number | null>();
  expectTypeOf<ReadinessScore['gap']>().toEqualTypeOf<number | null>();
  expectTypeOf(explainReadiness).returns.toEqualTypeOf<ReadinessExplanation>();
});
