import type { ReadinessIndicator } from '../framework/types.js';
import { isOutOfRange } from './answer-sheet.js';
import type { ReadinessRating } from './types.js';

/** Running sums of a group of indicators. Every score is made of one of these, and of nothing else. */
export interface Tally {
  numerator: number;
  denominator: number;
  targetNumerator: number;
  /** Levels and weights of only those indicators that have a target. */
  comparableNumerator: number;
  comparableDenominator: number;
  answered: number;
  notApplicable: number;
  missing: number;
  withoutEvidence: number;
}

export function emptyTally(): Tally {
  return {
    numerator: 0,
    denominator: 0,
    targetNumerator: 0,
    comparableNumerator: 0,
    comparableDenominator: 0,
    answered: 0,
    notApplicable: 0,
    missing: 0,
    withoutEvidence: 0,
  };
}

/** Adds one indicator to the sums of its sub-element and of its element. */
export function tallyIndicator(
  tallies: readonly Tally[],
  indicator: ReadinessIndicator,
  rating: ReadinessRating | undefined,
): void {
  for (const tally of tallies) addTo(tally, indicator.weight, rating);
}

function addTo(tally: Tally, weight: number, rating: ReadinessRating | undefined): void {
  if (rating === undefined || rating.current === null || isOutOfRange(rating.current)) {
    tally.missing += 1;
    return;
  }
  if (rating.current === 'not-applicable') {
    tally.notApplicable += 1;
    return;
  }
  tally.answered += 1;
  tally.numerator += rating.current * weight;
  tally.denominator += weight;
  if (rating.evidence === undefined || rating.evidence.length === 0) tally.withoutEvidence += 1;
  if (rating.target !== undefined) {
    tally.targetNumerator += rating.target * weight;
    tally.comparableNumerator += rating.current * weight;
    tally.comparableDenominator += weight;
  }
}
