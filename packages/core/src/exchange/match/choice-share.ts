import { findOption } from '../columns/cell/find-option.js';
import type { ColumnName } from '../columns/column.js';
import { cleanText, isBlank } from '../grammar/clean-text.js';
import { readNumber } from '../grammar/read-number.js';
import type { CellValue } from '../reader/sheet.js';

/** One cell may say what a choice is called by chance. */
const fewest = 2;

/**
 * Which share of a column's cells are names of a column's choices, from 0 to 1; `null` where the column has none, or
 * the cells are too few to say. A figure names nothing: it may be a level, a year or a number in a list.
 */
export function choiceShare(
  values: readonly CellValue[],
  { form, options = [] }: ColumnName,
): number | null {
  if ((form !== 'choice' && form !== 'reference') || options.length === 0) return null;
  const told = values
    .flatMap((value) => (value.kind === 'text' ? [cleanText(value.text)] : []))
    .filter((text) => !isBlank(text) && readNumber(text).kind === 'unreadable');
  if (told.length < fewest) return null;
  return told.filter((text) => findOption(text, options) !== null).length / told.length;
}
