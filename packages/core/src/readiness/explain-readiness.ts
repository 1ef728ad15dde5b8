import type { ReadinessInstrument } from '../framework/types.js';
import { findBand } from './find-band.js';
import { meanLevel, quotient } from './mean.js';
import { answerCodes, levelAt, type AnswerSheet } from './sheet/answer-sheet.js';
import {
  compileInstrument,
  type CompiledInstrument,
  type Span,
} from './sheet/compile-instrument.js';
import { readAnswers } from './sheet/read-answers.js';
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
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as {@link scoreReadiness} does.
 *
 * @example
 * const { elements } = explainReadiness(kominfo2021.readiness, [
 *   { indicatorId: 'people-ict-competence', current: 3 },
 *   { indicatorId: 'people-training-certification', current: 4 },
 * ]);
 * elements[0]?.score; // 3.5
 * elements[0]?.contributions.map((part) => part.product); // [3, 4]
 */
export function explainReadiness(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
): ReadinessExplanation {
  const compiled = compileInstrument(instrument);
  const sheet = compiled.scratch;
  const issues = readAnswers(compiled, sheet, ratings);
  // Every part once, then the shares: they need the denominator that only all scores give.
  const parts = compiled.elements.map((element) => ({
    element,
    mean: explainMean(compiled, sheet, element),
  }));
  let numerator = 0;
  let denominator = 0;
  for (const { element, mean } of parts) {
    if (mean.score === null) continue;
    numerator += mean.score * element.weight;
    denominator += element.weight;
  }
  const score = meanLevel(numerator, denominator);
  return {
    instrument: compiled.identity,
    score,
    numerator,
    denominator,
    bandId: findBand(compiled.bands, score)?.id ?? null,
    elements: parts.map(({ element, mean }) => ({
      elementId: element.id,
      weight: element.weight,
      share: mean.score === null ? null : quotient(element.weight, denominator),
      score: mean.score,
      numerator: mean.numerator,
      denominator: mean.denominator,
      bandId: mean.bandId,
      contributions: mean.contributions,
      leftOut: mean.leftOut,
      subElements: element.subElements.map((span) => explainSubElement(compiled, sheet, span)),
    })),
    issues,
  };
}

// The fields are written out, here and above: spreading an object of this size takes longer than the sums.
function explainSubElement(
  instrument: CompiledInstrument,
  sheet: AnswerSheet,
  span: Span,
): ElementExplanation['subElements'][number] {
  const mean = explainMean(instrument, sheet, span);
  const { score, numerator, denominator, bandId, contributions, leftOut } = mean;
  return {
    subElementId: span.id,
    score,
    numerator,
    denominator,
    bandId,
    contributions,
    leftOut,
  };
}

/** The sums of `figuresOf`, in the same order, with what they are made of. */
function explainMean(
  { ids, weights, bands }: CompiledInstrument,
  sheet: AnswerSheet,
  { from, to }: Span,
): MeanExplanation {
  let numerator = 0;
  let denominator = 0;
  for (let position = from; position < to; position += 1) {
    const level = levelAt(sheet, position);
    if (level === undefined) continue;
    const weight = weights[position] ?? 0;
    numerator += level * weight;
    denominator += weight;
  }
  const contributions: IndicatorContribution[] = [];
  const leftOut: LeftOutIndicator[] = [];
  for (let position = from; position < to; position += 1) {
    const indicatorId = ids[position] ?? '';
    const weight = weights[position] ?? 0;
    const level = levelAt(sheet, position);
    if (level === undefined) {
      leftOut.push({ indicatorId, reason: reasonToLeaveOut(sheet, position) });
    } else if (weight === 0) {
      leftOut.push({ indicatorId, reason: 'zero-weight' });
    } else {
      const product = level * weight;
      contributions.push({ indicatorId, level, weight, product, share: weight / denominator });
    }
  }
  const score = meanLevel(numerator, denominator);
  const bandId = findBand(bands, score)?.id ?? null;
  return { score, numerator, denominator, bandId, contributions, leftOut };
}

function reasonToLeaveOut(
  { levels }: AnswerSheet,
  position: number,
): Exclude<LeftOutIndicator['reason'], 'zero-weight'> {
  const code = levels[position];
  if (code === answerCodes.notApplicable) return 'not-applicable';
  return code === answerCodes.outOfRange ? 'level-out-of-range' : 'not-answered';
}
