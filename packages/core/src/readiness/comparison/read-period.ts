import type { Issue } from '../../issue/issue.js';
import { emptySheet, type AnswerSheet } from '../sheet/answer-sheet.js';
import type { CompiledInstrument } from '../sheet/compile-instrument.js';
import { readAnswers } from '../sheet/read-answers.js';
import type { RatedPeriod } from './types.js';

/**
 * The answers of one side of a comparison. Those given on another instrument are not read at all: the same id
 * may mean something else there. Paths of issues start at the side's name.
 */
export function readPeriod(
  compiled: CompiledInstrument,
  { ratings, instrument }: RatedPeriod,
  side: 'before' | 'after' | 'self' | 'assessor',
): {
  readonly sheet: AnswerSheet;
  readonly isOfInstrument: boolean;
  readonly issues: readonly Issue[];
} {
  const sheet = emptySheet(compiled.ids.length);
  const [expected, found] = [nameOf(compiled.identity), nameOf(instrument ?? compiled.identity)];
  if (found !== expected) {
    const params = { expected, found };
    const path = [side, 'instrument'];
    const issue: Issue = { severity: 'error', code: 'instrument-differs', path, params };
    return { sheet, isOfInstrument: false, issues: [issue] };
  }
  const issues = readAnswers(compiled, sheet, ratings).map((issue) => ({
    ...issue,
    path: [side, ...issue.path],
  }));
  return { sheet, isOfInstrument: true, issues };
}

function nameOf({ id, version }: CompiledInstrument['identity']): string {
  return `${id} ${version}`;
}
