import { isBlank, shortText } from './clean-text.js';
import { shiftDecimal, toNumber, type Decimal } from './decimal.js';
import { readDecimals, type DecimalSign } from './read-decimals.js';
import { empty, mapReading, unreadable, type Reading } from './reading.js';

/** How many zeros the words stand for that follow a number. */
const zerosOf: Readonly<Record<string, number>> = {
  rb: 3,
  ribu: 3,
  jt: 6,
  juta: 6,
  m: 9,
  miliar: 9,
  milyar: 9,
  t: 12,
  triliun: 12,
  trilyun: 12,
};

const shape =
  /^(?<open>\()?\s*(?<minus>-)?\s*(?<currency>rp\.?|idr)?\s*(?<number>-?[\d.,\s]*\d)\s*(?<word>[a-z]+)?\.?\s*(?:,-+|\.-+)?(?<close>\))?$/i;

const isWhole = (value: number | null): value is number => Number.isSafeInteger(value);

/**
 * Reads an amount in whole rupiah: `Rp 1,5 miliar`, `Rp2.000.000,-`, `500 juta`, `(1.000.000)`. Without `Rp` or a word
 * behind it, `1.500` is doubtful: sheets also write it in millions. Fractions of a rupiah are unreadable, but for
 * `,00`.
 *
 * @example
 * readRupiah('Rp 1,5 miliar'); // { kind: 'value', value: 1500000000 }
 * readRupiah('Rp2.000.000,-'); // { kind: 'value', value: 2000000 }
 */
export function readRupiah(text: string, sign?: DecimalSign): Reading<number> {
  const cleaned = shortText(text);
  if (cleaned === null) return unreadable;
  if (isBlank(cleaned)) return empty;
  const { close, currency, minus, number, open, word } = shape.exec(cleaned)?.groups ?? {};
  if (number === undefined || (open === undefined) !== (close === undefined)) return unreadable;
  const zeros = word === undefined ? 0 : zerosOf[word.toLowerCase()];
  if (zeros === undefined) return unreadable;
  const negative = open !== undefined || minus !== undefined;
  if (negative && number.startsWith('-')) return unreadable;
  const signed = negative ? `-${number}` : number;
  const toRupiah = (decimal: Decimal) => rupiahOf(decimal, zeros);
  if (currency !== undefined && word === undefined && sign === undefined) {
    // Whole rupiah written as such: 1.500 is no one and a half.
    const told = mapReading(readDecimals(signed, 'comma'), toRupiah);
    if (told.kind === 'value') return told;
  }
  return mapReading(readDecimals(signed, sign), toRupiah);
}

function rupiahOf(decimal: Decimal, zeros: number): number | null {
  const value = toNumber(shiftDecimal(decimal, zeros));
  return isWhole(value) ? value : null;
}
