import type { Band } from '../framework/types.js';
import { findBand } from './find-band.js';
import type { Tally } from './tally.js';
import type { ReadinessFigures } from './types.js';

/** Figures of a group from its sums. */
export function figures(tally: Tally, bands: readonly Band[]): ReadinessFigures {
  const score = quotient(tally.numerator, tally.denominator);
  const target = quotient(tally.targetNumerator, tally.comparableDenominator);
  const comparable = quotient(tally.comparableNumerator, tally.comparableDenominator);
  return {
    score,
    target,
    gap: target === null || comparable === null ? null : target - comparable,
    bandId: findBand(bands, score)?.id ?? null,
    coverage: {
      answered: tally.answered,
      notApplicable: tally.notApplicable,
      missing: tally.missing,
      withoutEvidence: tally.withoutEvidence,
    },
  };
}

/** `null` where the denominator is 0: nothing was rated, which is not a rating of 0. */
export function quotient(numerator: number, denominator: number): number | null {
  return denominator > 0 ? numerator / denominator : null;
}
