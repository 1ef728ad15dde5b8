import type { Issue } from '../../issue/issue.js';
import type { ReadinessRating } from '../types.js';
import type { AnswerSheet } from './answer-sheet.js';
import type { CompiledInstrument } from './compile-instrument.js';
import { readAnswers } from './read-answers.js';

/** Fills a sheet that is to be scored: what is wrong with its answers, then what keeps the instrument from scoring. */
export function readScored(
  compiled: CompiledInstrument,
  sheet: AnswerSheet,
  ratings: readonly ReadinessRating[],
): Issue[] {
  const issues = readAnswers(compiled, sheet, ratings);
  for (const issue of compiled.issues) issues.push(issue);
  return issues;
}
