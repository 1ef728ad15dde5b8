import { findBand } from '../framework/find-band.js';
import { highestLevel } from './levels.js';
import { meanLevel } from './mean.js';
import { answerCodes, type AnswerSheet } from './sheet/answer-sheet.js';
import type { CompiledInstrument, Span } from './sheet/compile-instrument.js';
import type { ReadinessFigures } from './types.js';

/**
 * Figures of a sub-element or an element. Every score is made here, and each time by the same sums in the
 * same order: that is why a part that is summed again alone comes to the same bits as with the whole.
 */
export function figuresOf(
  { weights, bands }: CompiledInstrument,
  { levels, targets, evidenced }: AnswerSheet,
  { from, to }: Span,
): ReadinessFigures {
  let numerator = 0;
  let denominator = 0;
  let targetNumerator = 0;
  // Levels and weights of only those indicators that have a target.
  let comparableNumerator = 0;
  let comparableDenominator = 0;
  let answered = 0;
  let notApplicable = 0;
  let withEvidence = 0;
  for (let position = from; position < to; position += 1) {
    const level = levels[position] ?? answerCodes.notRated;
    if (level === answerCodes.notApplicable) notApplicable += 1;
    if (level === answerCodes.notRated || level > highestLevel) continue;
    const weight = weights[position] ?? 0;
    const product = level * weight;
    answered += 1;
    withEvidence += evidenced[position] ?? 0;
    numerator += product;
    denominator += weight;
    const target = targets[position] ?? 0;
    if (target === 0) continue;
    targetNumerator += target * weight;
    comparableNumerator += product;
    comparableDenominator += weight;
  }
  const score = meanLevel(numerator, denominator);
  const target = meanLevel(targetNumerator, comparableDenominator);
  const comparable = meanLevel(comparableNumerator, comparableDenominator);
  return {
    score,
    target,
    gap: target === null || comparable === null ? null : target - comparable,
    bandId: findBand(bands, score)?.id ?? null,
    coverage: {
      answered,
      notApplicable,
      missing: to - from - answered - notApplicable,
      withoutEvidence: answered - withEvidence,
    },
  };
}
