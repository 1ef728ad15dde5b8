import { isBlank, shortText } from './clean-text.js';
import { exactNumber } from './decimal.js';
import { readDecimals, type DecimalSign } from './read-decimals.js';
import { empty, mapReading, type Reading, unreadable } from './reading.js';

/**
 * Reads a number from the text of a cell, by Indonesian grammar: `1.234,56` is 1234.56. What may mean two numbers
 * (`1.500`, `1,234`), or one that is written as elsewhere (`1.5`), is doubtful, unless `sign` says how the sheet writes
 * them. A dash or nothing is empty; exponents, words and more digits than a number holds are unreadable.
 *
 * @example
 * readNumber('1.234,56'); // { kind: 'value', value: 1234.56 }
 * readNumber('1.500'); // { kind: 'doubtful', readings: [1500, 1.5] }
 * readNumber('1.500', 'point'); // { kind: 'value', value: 1.5 }
 */
export function readNumber(text: string, sign?: DecimalSign): Reading<number> {
  const cleaned = shortText(text);
  if (cleaned === null) return unreadable;
  if (isBlank(cleaned)) return empty;
  return mapReading(readDecimals(cleaned, sign), exactNumber);
}
