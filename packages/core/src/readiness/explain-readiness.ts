import { findBand } from '../framework/find-band.js';
import { meanWithin } from '../framework/mean-within.js';
import type { ReadinessInstrument } from '../framework/types.js';
import { explainMean } from './explain-mean.js';
import { largestGap } from './levels.js';
import { meanLevel, quotient } from './mean.js';
import { compileInstrument, type Span } from './sheet/compile-instrument.js';
import { firstRatings } from './sheet/first-ratings.js';
import { readScored } from './sheet/read-scored.js';
import type {
  ElementExplanation,
  MeanExplanation,
  ReadinessExplanation,
  ReadinessRating,
} from './types.js';

/**
 * The arithmetic of {@link scoreReadiness}, laid open: numerator, denominator and weight of each mean,
 * what every indicator contributes with its target and its evidence, what was left out and why, the band with its
 * borders, and the sums behind target and gap. Its scores, targets and gaps are the same bits, its issues the same.
 * Without answers, all means are `null`.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as {@link scoreReadiness} does.
 *
 * @example
 * const { elements } = explainReadiness(kominfo2021.readiness, [
 *   {
 *     indicatorId: 'people-ict-competence',
 *     current: 3,
 *     target: 5,
 *     evidence: [{ label: 'Laporan bimtek 2025' }],
 *   },
 *   { indicatorId: 'people-training-certification', current: 4 },
 * ]);
 * elements[0]?.score; // 3.5
 * elements[0]?.contributions.map((part) => part.product); // [3, 4]
 * elements[0]?.gap; // 2
 * elements[0]?.band?.from; // 3
 * elements[0]?.compared; // { targetNumerator: 5, levelNumerator: 3, denominator: 1, level: 3 }
 * elements[0]?.contributions[0]?.evidence[0]?.label; // 'Laporan bimtek 2025'
 */
export function explainReadiness(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
): ReadinessExplanation {
  const compiled = compileInstrument(instrument);
  const sheet = compiled.scratch;
  const issues = readScored(compiled, sheet, ratings);
  const first = firstRatings(compiled, ratings);
  const meanOf = (span: Span) => explainMean(compiled, sheet, first, span);
  // Every part once, then the shares: they need the denominator that only all scores give.
  const parts = compiled.elements.map((element) => ({ element, mean: meanOf(element) }));
  let numerator = 0;
  let denominator = 0;
  let targetNumerator = 0;
  let gapNumerator = 0;
  let comparableDenominator = 0;
  for (const { element, mean } of parts) {
    const { weight } = element;
    const { score, target, gap } = mean;
    if (score === null) continue;
    numerator += score * weight;
    denominator += weight;
    if (target === null || gap === null) continue;
    targetNumerator += target * weight;
    gapNumerator += gap * weight;
    comparableDenominator += weight;
  }
  const score = meanLevel(numerator, denominator);
  const band = findBand(compiled.bands, score);
  return {
    instrument: compiled.identity,
    score,
    numerator,
    denominator,
    bandId: band?.id ?? null,
    band,
    target: meanLevel(targetNumerator, comparableDenominator),
    gap: meanWithin(gapNumerator, comparableDenominator, -largestGap, largestGap),
    compared: { targetNumerator, gapNumerator, denominator: comparableDenominator },
    elements: parts.map(({ element, mean }) => ({
      elementId: element.id,
      weight: element.weight,
      share: mean.score === null ? null : quotient(element.weight, denominator),
      score: mean.score,
      numerator: mean.numerator,
      denominator: mean.denominator,
      bandId: mean.bandId,
      band: mean.band,
      target: mean.target,
      gap: mean.gap,
      compared: mean.compared,
      contributions: mean.contributions,
      leftOut: mean.leftOut,
      subElements: element.subElements.map((span) => subElementOf(span, meanOf(span))),
    })),
    issues,
  };
}

// The fields are written out, here and above: spreading an object of this size takes longer than the sums.
function subElementOf(
  { id }: Span,
  mean: MeanExplanation,
): ElementExplanation['subElements'][number] {
  const { score, numerator, denominator, bandId, band, target, gap, compared } = mean;
  return {
    subElementId: id,
    score,
    numerator,
    denominator,
    bandId,
    band,
    target,
    gap,
    compared,
    contributions: mean.contributions,
    leftOut: mean.leftOut,
  };
}
