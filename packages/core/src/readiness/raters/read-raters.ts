import { compareText } from '../../issue/compare-text.js';
import { issueOf } from '../../issue/issue-of.js';
import type { Issue } from '../../issue/issue.js';
import { answerAt, emptySheet, targetAt, type AnswerSheet } from '../sheet/answer-sheet.js';
import type { CompiledInstrument } from '../sheet/compile-instrument.js';
import { readAnswers } from '../sheet/read-answers.js';
import type { RaterAnswer, RaterSheet } from './types.js';

/** A rater's answers by position. */
export interface ReadRater {
  readonly raterId: string;
  readonly sheet: AnswerSheet;
}

/**
 * Reads the sheets of several raters, in the order of their ids, so that the order in which they came changes
 * nothing. Of two sheets with one id the first counts. Paths of issues start at `raterSheets`.
 */
export function readRaters(
  instrument: CompiledInstrument,
  raterSheets: readonly RaterSheet[],
): { readonly raters: readonly ReadRater[]; readonly issues: readonly Issue[] } {
  const raters = new Map<string, ReadRater>();
  const issues: Issue[] = [];
  raterSheets.forEach(({ raterId, ratings }, index) => {
    const path = ['raterSheets', index];
    if (raters.has(raterId)) {
      issues.push(issueOf('error', 'duplicate-entry', [...path, 'raterId'], { found: raterId }));
      return;
    }
    const sheet = emptySheet(instrument.ids.length);
    for (const issue of readAnswers(instrument, sheet, ratings)) {
      issues.push({ ...issue, path: [...path, ...issue.path] });
    }
    raters.set(raterId, { raterId, sheet });
  });
  const byId = [...raters.values()].sort((one, other) => compareText(one.raterId, other.raterId));
  return { raters: byId, issues };
}

/** Who answered the indicator at a position, and what. */
export function answersAt(raters: readonly ReadRater[], position: number): RaterAnswer[] {
  return raters.flatMap(({ raterId, sheet }) => {
    const current = answerAt(sheet, position);
    const target = targetAt(sheet, position) ?? null;
    return current === null ? [] : [{ raterId, current, target }];
  });
}
