import { meanWithin } from '../../framework/mean-within.js';
import type { ReadinessInstrument } from '../../framework/types.js';
import { largestGap } from '../levels.js';
import { meanLevel } from '../mean.js';
import { answerAt } from '../sheet/answer-sheet.js';
import { compileInstrument } from '../sheet/compile-instrument.js';
import type { ReadinessRating } from '../types.js';
import { contrastCoverage, higherRater } from './contrast.js';
import { readPeriod } from './read-period.js';
import type {
  ElementContrast,
  IndicatorContrast,
  MeanContrast,
  ReadinessContrast,
} from './types.js';

/**
 * A region's self-assessment against an assessor's: per indicator the difference and who rated higher, per
 * element and for the whole the weighted mean difference over the indicators that both gave a level, with
 * both mean levels, and how many those are. A difference is always assessor − self. Faulty answers are left out and reported, as by
 * `scoreReadiness`; nothing in common gives `null`, never 0. Paths begin at `self`, `assessor` or `instrument`.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as {@link scoreReadiness} does.
 *
 * @example
 * const { self, assessor, meanDifference, higher, coverage } = compareSelfWithAssessor(
 *   kominfo2021.readiness,
 *   [
 *     { indicatorId: 'institution-council', current: 4 },
 *     { indicatorId: 'institution-forum', current: 3 },
 *   ],
 *   [{ indicatorId: 'institution-council', current: 2 }],
 * );
 * [self, assessor]; // [4, 2]
 * meanDifference; // -2
 * higher; // 'self'
 * coverage.common; // 1
 */
export function compareSelfWithAssessor(
  instrument: ReadinessInstrument,
  self: readonly ReadinessRating[],
  assessor: readonly ReadinessRating[],
): ReadinessContrast {
  const compiled = compileInstrument(instrument);
  const own = readPeriod(compiled, { ratings: self }, 'self');
  const outside = readPeriod(compiled, { ratings: assessor }, 'assessor');
  const indicators = compiled.places.map((place, position): IndicatorContrast => {
    const [mine, theirs] = [answerAt(own.sheet, position), answerAt(outside.sheet, position)];
    const difference =
      typeof mine === 'number' && typeof theirs === 'number' ? theirs - mine : null;
    return {
      ...place,
      self: mine,
      assessor: theirs,
      difference,
      weight: compiled.weights[position] ?? 0,
      higher: higherRater(difference),
    };
  });
  const elements = compiled.elements.map(({ id, weight, from, to }): ElementContrast => {
    const part = indicators.slice(from, to);
    return { elementId: id, weight, ...meanContrast(part, part) };
  });
  const parts = elements.map((element) => ({ ...element, difference: element.meanDifference }));
  return {
    ...meanContrast(parts, indicators),
    elements,
    indicators,
    issues: [...own.issues, ...outside.issues, ...compiled.issues],
  };
}

/** An indicator, or an element with its mean levels. */
interface ContrastPart {
  readonly self: number | 'not-applicable' | null;
  readonly assessor: number | 'not-applicable' | null;
  readonly difference: number | null;
  readonly weight: number;
}

/** The weighted mean of some differences, with the counts of the indicators behind them. */
function meanContrast(
  parts: readonly ContrastPart[],
  indicators: readonly IndicatorContrast[],
): MeanContrast {
  let selfNumerator = 0;
  let assessorNumerator = 0;
  let numerator = 0;
  let denominator = 0;
  for (const { self, assessor, difference, weight } of parts) {
    if (typeof self !== 'number' || typeof assessor !== 'number' || difference === null) continue;
    selfNumerator += self * weight;
    assessorNumerator += assessor * weight;
    numerator += difference * weight;
    denominator += weight;
  }
  const meanDifference = meanWithin(numerator, denominator, -largestGap, largestGap);
  const count = (higher: IndicatorContrast['higher']): number =>
    indicators.filter((indicator) => indicator.higher === higher).length;
  return {
    self: meanLevel(selfNumerator, denominator),
    assessor: meanLevel(assessorNumerator, denominator),
    meanDifference,
    selfNumerator,
    assessorNumerator,
    numerator,
    denominator,
    higher: higherRater(meanDifference),
    selfHigher: count('self'),
    assessorHigher: count('assessor'),
    equal: count('neither'),
    coverage: contrastCoverage(indicators),
  };
}
