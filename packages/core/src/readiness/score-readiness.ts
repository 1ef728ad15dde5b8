import type { ReadinessElement, ReadinessInstrument } from '../framework/types.js';
import { answerSheet, type AnswerSheet } from './answer-sheet.js';
import { figures, quotient } from './figures.js';
import { findBand } from './find-band.js';
import { emptyTally, tallyIndicator } from './tally.js';
import type { ElementScore, ReadinessCoverage, ReadinessRating, ReadinessScore } from './types.js';

/**
 * Scores readiness on an instrument.
 *
 * An element's score is the weighted mean of the levels of its answered, applicable indicators; the
 * overall score is the weighted mean of the elements that have one. All lie in 1–5. Where nothing is
 * rated the score is `null` (*belum dinilai*), never 0. *Tidak berlaku* counts nowhere. Sums run in the
 * instrument's order, whatever the order of the answers. Nothing is rounded.
 *
 * The scale and the weights of the built-in instrument are our own proposal, not an official method.
 *
 * @example
 * const { score, bandId } = scoreReadiness(kominfo2021.readiness, [
 *   { indicatorId: 'people-ict-competence', current: 3 },
 *   { indicatorId: 'institution-council', current: 4 },
 * ]);
 * score; // 3.5: the mean of structure 3 and superstructure 4; infrastructure is not rated
 * bandId; // 'fairly-ready'
 */
export function scoreReadiness(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
): ReadinessScore {
  const sheet = answerSheet(instrument, ratings);
  const elements = instrument.elements.map((element) => scoreElement(element, instrument, sheet));
  const score = weightedMean(elements, (element) => element.score);
  return {
    instrument: { id: instrument.id, version: instrument.version },
    score,
    target: weightedMean(elements, (element) => element.target),
    gap: weightedMean(elements, (element) => element.gap),
    bandId: findBand(instrument.bands, score)?.id ?? null,
    coverage: sumCoverage(elements.map((element) => element.coverage)),
    elements,
    issues: sheet.issues,
  };
}

function scoreElement(
  element: ReadinessElement,
  { bands }: ReadinessInstrument,
  { ratings }: AnswerSheet,
): ElementScore {
  const whole = emptyTally();
  const subElements = element.subElements.map((subElement) => {
    const part = emptyTally();
    for (const indicator of subElement.indicators) {
      tallyIndicator([part, whole], indicator, ratings.get(indicator.id));
    }
    return { subElementId: subElement.id, ...figures(part, bands) };
  });
  return { elementId: element.id, weight: element.weight, ...figures(whole, bands), subElements };
}

function weightedMean(
  elements: readonly ElementScore[],
  read: (element: ElementScore) => number | null,
): number | null {
  let numerator = 0;
  let denominator = 0;
  for (const element of elements) {
    const value = read(element);
    if (value === null) continue;
    numerator += value * element.weight;
    denominator += element.weight;
  }
  return quotient(numerator, denominator);
}

function sumCoverage(parts: readonly ReadinessCoverage[]): ReadinessCoverage {
  const sum = { answered: 0, notApplicable: 0, missing: 0, withoutEvidence: 0 };
  for (const part of parts) {
    sum.answered += part.answered;
    sum.notApplicable += part.notApplicable;
    sum.missing += part.missing;
    sum.withoutEvidence += part.withoutEvidence;
  }
  return sum;
}
