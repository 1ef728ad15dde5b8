import { readinessLevelValues } from '../levels.js';
import type { ReadinessAnswer, ReadinessLevel } from '../types.js';

/**
 * Answers by position in the instrument, one byte each, so that every sum runs in the instrument's order and
 * the order of the answers changes no bit.
 */
export interface AnswerSheet {
  /** A level 1–5, or one of {@link answerCodes}. */
  readonly levels: Uint8Array;
  /** A level 1–5, or 0 without a target. */
  readonly targets: Uint8Array;
  /** 1 where there is evidence. */
  readonly evidenced: Uint8Array;
}

/** What stands in `levels` where no level does. */
export const answerCodes = { notRated: 0, open: 6, notApplicable: 7, outOfRange: 8 } as const;

export function emptySheet(indicators: number): AnswerSheet {
  return {
    levels: new Uint8Array(indicators),
    targets: new Uint8Array(indicators),
    evidenced: new Uint8Array(indicators),
  };
}

/** The level at a position; `undefined` where there is none. */
export function levelAt({ levels }: AnswerSheet, position: number): ReadinessLevel | undefined {
  return levelOf(levels[position]);
}

/** The target at a position; `undefined` where there is none. */
export function targetAt({ targets }: AnswerSheet, position: number): ReadinessLevel | undefined {
  return levelOf(targets[position]);
}

/** The answer at a position; `null` where nothing, or no level of the scale, was answered. */
export function answerAt(sheet: AnswerSheet, position: number): ReadinessAnswer {
  const isNotApplicable = sheet.levels[position] === answerCodes.notApplicable;
  return levelAt(sheet, position) ?? (isNotApplicable ? 'not-applicable' : null);
}

function levelOf(code: number | undefined): ReadinessLevel | undefined {
  return code === undefined ? undefined : readinessLevelValues[code - 1];
}
