import type { CellReading } from '../../columns/cell/cell-reading.js';
import type { SheetColumn } from '../../columns/sheet-column.js';
import type { ImportAnswers, ImportQuestion } from '../types.js';
import { questionId } from './question-id.js';

interface AskedCell {
  readonly sheet: string;
  /** Empty for what all rows of a sheet have in common. */
  readonly address: string;
  readonly column: SheetColumn;
  readonly original: string;
}

/** What a cell says by now, and what was asked about it, whether it is answered or not. */
export interface SettledCell {
  readonly reading: CellReading;
  readonly question?: ImportQuestion | undefined;
}

/** What a cell says with what a person answered: about this cell, or else about all that ask the same. */
export function settle(
  reading: CellReading,
  { address, column, original, sheet }: AskedCell,
  { cells = {}, questions = {} }: ImportAnswers,
): SettledCell {
  if (reading.kind !== 'doubtful') return { reading };
  const { about, readings, signs } = reading;
  const id = questionId(sheet, column, original, reading);
  const own = address === '' ? undefined : answerIn(cells, `${sheet}!${address}`);
  const answer = own ?? answerIn(questions, id);
  const value = answer === undefined ? undefined : readings[answer];
  const { key } = column;
  const asked = { id, sheet, address, key, original, readings, about, signs };
  return value === undefined
    ? { reading, question: asked }
    : { reading: { kind: 'value', value }, question: { ...asked, answer } };
}

/** A sheet may be called anything. */
const answerIn = (answers: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(answers, key) ? answers[key] : undefined;
