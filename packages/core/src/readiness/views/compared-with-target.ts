import type { ReadinessInstrument } from '../../framework/types.js';
import { explainReadiness } from '../explain-readiness.js';
import { meanLevel } from '../mean.js';
import type { ReadinessRating } from '../types.js';

/** What the gap of a region is counted over. */
export interface ComparedWithTarget {
  /** How many indicators stand behind the score. */
  readonly rated: number;
  /** How many of them have a target: target and gap are of these alone. */
  readonly compared: number;
  /** 1 to 5: their mean level, so that `target - level` is the gap; `null` where none has a target. */
  readonly level: number | null;
}

/** Tells the mean level that the target of a region is held against, and of how many indicators it is. */
export function comparedWithTarget(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
): ComparedWithTarget {
  const { elements } = explainReadiness(instrument, ratings);
  const weighed = elements.filter(({ weight }) => weight > 0);
  const contributions = weighed.flatMap((element) => element.contributions);
  let numerator = 0;
  let denominator = 0;
  for (const { compared, weight } of weighed) {
    if (compared.level === null) continue;
    numerator += compared.level * weight;
    denominator += weight;
  }
  return {
    rated: contributions.length,
    compared: contributions.filter(({ target }) => target !== null).length,
    level: meanLevel(numerator, denominator),
  };
}
