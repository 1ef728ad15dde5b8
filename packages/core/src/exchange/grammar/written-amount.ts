import type { Decimal } from './decimal.js';
import { readDecimals, type DecimalSign } from './read-decimals.js';
import type { Reading } from './reading.js';

/** How many zeros the words stand for that follow a number. */
const zerosOf: ReadonlyMap<string, number> = new Map([
  ['rb', 3],
  ['ribu', 3],
  ['jt', 6],
  ['juta', 6],
  ['m', 9],
  ['miliar', 9],
  ['milyar', 9],
  ['t', 12],
  ['triliun', 12],
  ['trilyun', 12],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

const shape =
  /^(?<open>\()?\s*(?<minus>-)?\s*(?<currency>rp\.?|idr)?\s*(?<number>-?[\d.,\s]*\d)\s*(?<word>[a-z]+)?\.?\s*(?:,-+|\.-+)?(?<close>\))?$/i;

/** An amount as it is written, before anything is made of its number. */
export interface WrittenAmount {
  /** What its number may mean, by a sign or by the usual grammar. */
  readonly read: (sign?: DecimalSign) => Reading<Decimal>;
  readonly hasCurrency: boolean;
  /** Of the word behind the number; `null` without one. */
  readonly zeros: number | null;
}

/** The parts of an amount that was cleaned by `cleanText`; `null` where it is none. */
export function writtenAmount(cleaned: string): WrittenAmount | null {
  const { close, currency, minus, number, open, word } = shape.exec(cleaned)?.groups ?? {};
  if (number === undefined || (open === undefined) !== (close === undefined)) return null;
  const zeros = word === undefined ? null : zerosOf.get(word.toLowerCase());
  if (zeros === undefined) return null;
  const negative = open !== undefined || minus !== undefined;
  if (negative && number.startsWith('-')) return null;
  const signed = negative ? `-${number}` : number;
  return {
    read: (sign) => readDecimals(signed, sign),
    hasCurrency: currency !== undefined,
    zeros,
  };
}
