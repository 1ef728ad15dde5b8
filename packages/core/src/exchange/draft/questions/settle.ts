import type { CellReading } from '../../columns/cell/cell-reading.js';
import type { SheetColumn } from '../../columns/sheet-column.js';
import type { ImportAnswers } from '../types.js';
import { questionId } from './question-id.js';

interface AskedCell {
  readonly sheet: string;
  /** Empty for what all rows of a sheet have in common. */
  readonly address: string;
  readonly column: SheetColumn;
  readonly original: string;
}

/** What a cell says with what a person answered: about this cell, or else about all that ask the same. */
export function settle(
  reading: CellReading,
  { address, column, original, sheet }: AskedCell,
  { cells = {}, questions = {} }: ImportAnswers,
): CellReading {
  if (reading.kind !== 'doubtful') return reading;
  const own = address === '' ? undefined : answerIn(cells, `${sheet}!${address}`);
  const answer = own ?? answerIn(questions, questionId(sheet, column, original, reading));
  const value = answer === undefined ? undefined : reading.readings[answer];
  return value === undefined ? reading : { kind: 'value', value };
}

/** A sheet may be called anything. */
const answerIn = (answers: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(answers, key) ? answers[key] : undefined;
