import type {
  ReadinessElement,
  ReadinessIndicator,
  ReadinessInstrument,
} from '../framework/types.js';
import { answerSheet, isOutOfRange, type AnswerSheet } from './answer-sheet.js';
import { quotient } from './figures.js';
import { findBand } from './find-band.js';
import type {
  ElementExplanation,
  IndicatorContribution,
  LeftOutIndicator,
  MeanExplanation,
  ReadinessExplanation,
  ReadinessRating,
} from './types.js';

/**
 * The arithmetic of {@link scoreReadiness}, laid open: numerator, denominator and weight of each mean,
 * what every indicator contributes, and what was left out and why. Its scores are the same bits.
 *
 * @example
 * const { elements } = explainReadiness(kominfo2021.readiness, ratings);
 * elements[0]?.contributions[0]; // { indicatorId, level: 3, weight: 1, product: 3, share: 0.125 }
 */
export function explainReadiness(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
): ReadinessExplanation {
  const sheet = answerSheet(instrument, ratings);
  const parts = instrument.elements.map((element) => explainElement(element, instrument, sheet));
  let numerator = 0;
  let denominator = 0;
  for (const { score, weight } of parts) {
    if (score === null) continue;
    numerator += score * weight;
    denominator += weight;
  }
  const score = quotient(numerator, denominator);
  return {
    instrument: { id: instrument.id, version: instrument.version },
    score,
    numerator,
    denominator,
    bandId: findBand(instrument.bands, score)?.id ?? null,
    elements: parts.map((part) => ({
      ...part,
      share: part.score === null ? null : quotient(part.weight, denominator),
    })),
    issues: sheet.issues,
  };
}

function explainElement(
  element: ReadinessElement,
  instrument: ReadinessInstrument,
  sheet: AnswerSheet,
): Omit<ElementExplanation, 'share'> {
  return {
    elementId: element.id,
    weight: element.weight,
    ...explainMean(
      element.subElements.flatMap((subElement) => subElement.indicators),
      instrument,
      sheet,
    ),
    subElements: element.subElements.map((subElement) => ({
      subElementId: subElement.id,
      ...explainMean(subElement.indicators, instrument, sheet),
    })),
  };
}

function explainMean(
  indicators: readonly ReadinessIndicator[],
  { bands }: ReadinessInstrument,
  { ratings }: AnswerSheet,
): MeanExplanation {
  const counted: Omit<IndicatorContribution, 'share'>[] = [];
  const leftOut: LeftOutIndicator[] = [];
  let numerator = 0;
  let denominator = 0;
  for (const { id: indicatorId, weight } of indicators) {
    const current = ratings.get(indicatorId)?.current ?? null;
    const reason = reasonToLeaveOut(current, weight);
    if (reason !== null) leftOut.push({ indicatorId, reason });
    if (current === null || current === 'not-applicable' || isOutOfRange(current)) continue;
    numerator += current * weight;
    denominator += weight;
    if (weight > 0) {
      counted.push({ indicatorId, level: current, weight, product: current * weight });
    }
  }
  const score = quotient(numerator, denominator);
  return {
    score,
    numerator,
    denominator,
    bandId: findBand(bands, score)?.id ?? null,
    contributions: counted.map((part) => ({ ...part, share: part.weight / denominator })),
    leftOut,
  };
}

function reasonToLeaveOut(
  current: ReadinessRating['current'],
  weight: number,
): LeftOutIndicator['reason'] | null {
  if (current === null) return 'not-answered';
  if (current === 'not-applicable') return 'not-applicable';
  if (isOutOfRange(current)) return 'level-out-of-range';
  return weight > 0 ? null : 'zero-weight';
}
