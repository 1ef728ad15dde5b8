import { findBand } from '../framework/find-band.js';
import { meanLevel } from './mean.js';
import { answerCodes, levelAt, targetAt, type AnswerSheet } from './sheet/answer-sheet.js';
import type { CompiledInstrument, Span } from './sheet/compile-instrument.js';
import type {
  IndicatorContribution,
  LeftOutIndicator,
  MeanExplanation,
  ReadinessRating,
} from './types.js';

/** The sums of `figuresOf`, in the same order, with what they are made of. */
export function explainMean(
  { ids, weights, bands }: CompiledInstrument,
  sheet: AnswerSheet,
  first: readonly (ReadinessRating | undefined)[],
  { from, to }: Span,
): MeanExplanation {
  let numerator = 0;
  let denominator = 0;
  let targetNumerator = 0;
  let comparableNumerator = 0;
  let comparableDenominator = 0;
  for (let position = from; position < to; position += 1) {
    const level = levelAt(sheet, position);
    if (level === undefined) continue;
    const weight = weights[position] ?? 0;
    numerator += level * weight;
    denominator += weight;
    const target = targetAt(sheet, position);
    if (target === undefined) continue;
    targetNumerator += target * weight;
    comparableNumerator += level * weight;
    comparableDenominator += weight;
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
      contributions.push({
        indicatorId,
        level,
        weight,
        product: level * weight,
        share: weight / denominator,
        target: targetAt(sheet, position) ?? null,
        evidence: first[position]?.evidence ?? [],
      });
    }
  }
  const score = meanLevel(numerator, denominator);
  const band = findBand(bands, score);
  const target = meanLevel(targetNumerator, comparableDenominator);
  const level = meanLevel(comparableNumerator, comparableDenominator);
  return {
    score,
    numerator,
    denominator,
    bandId: band?.id ?? null,
    band,
    target,
    gap: target === null || level === null ? null : target - level,
    compared: {
      targetNumerator,
      levelNumerator: comparableNumerator,
      denominator: comparableDenominator,
      level,
    },
    contributions,
    leftOut,
  };
}

function reasonToLeaveOut(
  { levels }: AnswerSheet,
  position: number,
): Exclude<LeftOutIndicator['reason'], 'zero-weight'> {
  const code = levels[position];
  if (code === answerCodes.notApplicable) return 'not-applicable';
  return code === answerCodes.outOfRange ? 'level-out-of-range' : 'not-answered';
}
