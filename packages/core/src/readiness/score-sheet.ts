import { findBand } from '../framework/find-band.js';
import { meanWithin } from '../framework/mean-within.js';
import type { Issue } from '../issue/issue.js';
import { figuresOf } from './figures.js';
import { largestGap } from './levels.js';
import { meanLevel } from './mean.js';
import type { AnswerSheet } from './sheet/answer-sheet.js';
import type { CompiledInstrument, ElementSpan, Span } from './sheet/compile-instrument.js';
import type { ElementScore, ReadinessScore, SubElementScore } from './types.js';

/** The score of a filled sheet. */
export function scoreSheet(
  instrument: CompiledInstrument,
  sheet: AnswerSheet,
  issues: readonly Issue[],
): ReadinessScore {
  const elements: ElementScore[] = [];
  for (const element of instrument.elements) {
    const subElements: SubElementScore[] = [];
    for (const span of element.subElements) {
      subElements.push(scoreSubElement(instrument, sheet, span));
    }
    elements.push(scoreElement(instrument, sheet, element, subElements));
  }
  return scoreWhole(instrument, elements, issues);
}

export function scoreSubElement(
  instrument: CompiledInstrument,
  sheet: AnswerSheet,
  span: Span,
): SubElementScore {
  const { score, target, gap, bandId, coverage } = figuresOf(instrument, sheet, span);
  return { subElementId: span.id, score, target, gap, bandId, coverage };
}

export function scoreElement(
  instrument: CompiledInstrument,
  sheet: AnswerSheet,
  element: ElementSpan,
  subElements: readonly SubElementScore[],
): ElementScore {
  const { score, target, gap, bandId, coverage } = figuresOf(instrument, sheet, element);
  const { id: elementId, weight } = element;
  return { elementId, weight, score, target, gap, bandId, coverage, subElements };
}

/** The whole from its elements: the weighted mean of those that have a figure. */
export function scoreWhole(
  { identity, bands }: CompiledInstrument,
  elements: readonly ElementScore[],
  issues: readonly Issue[],
): ReadinessScore {
  const coverage = { answered: 0, notApplicable: 0, missing: 0, withoutEvidence: 0 };
  let numerator = 0;
  let denominator = 0;
  let targetNumerator = 0;
  let gapNumerator = 0;
  let comparableDenominator = 0;
  for (const { coverage: part, weight, score, target, gap } of elements) {
    coverage.answered += part.answered;
    coverage.notApplicable += part.notApplicable;
    coverage.missing += part.missing;
    coverage.withoutEvidence += part.withoutEvidence;
    if (score !== null) {
      numerator += score * weight;
      denominator += weight;
    }
    if (target !== null) {
      targetNumerator += target * weight;
      comparableDenominator += weight;
    }
    if (gap !== null) gapNumerator += gap * weight;
  }
  const score = meanLevel(numerator, denominator);
  return {
    instrument: identity,
    score,
    target: meanLevel(targetNumerator, comparableDenominator),
    gap: meanWithin(gapNumerator, comparableDenominator, -largestGap, largestGap),
    bandId: findBand(bands, score)?.id ?? null,
    coverage,
    elements,
    issues,
  };
}
