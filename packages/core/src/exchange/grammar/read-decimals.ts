import { decimalOf, type Decimal } from './decimal.js';
import { oneOf, unreadable, type Reading } from './reading.js';

/**
 * How numbers are written: `comma` as in Indonesia (1.234,56), `point` as SIPD exports do (1234.56 and 1,234.56).
 *
 * @example
 * const sign: DecimalSign = 'comma';
 */
export type DecimalSign = 'comma' | 'point';

const signs = {
  comma: { group: '.', decimal: ',' },
  point: { group: ',', decimal: '.' },
} as const;

const grouped = (group: string) => new RegExp(`^\\d{1,3}(?:[${group}]\\d{3})+$`);
const groupedBy = { '.': grouped('.'), ',': grouped(','), ' ': grouped(' ') } as const;

/** The meaning of an unsigned number by one way of writing; `null` where it isn't written so. */
function readBy(text: string, sign: DecimalSign, negative: boolean): Decimal | null {
  const { decimal, group } = signs[sign];
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const isGrouped = groupedBy[group].test(whole) || groupedBy[' '].test(whole);
  // A number isn't grouped from zero on: 0.500 is no 500.
  if (isGrouped && whole.startsWith('0')) return null;
  if (!isGrouped && !/^\d+$/.test(whole)) return null;
  return decimalOf(whole.replaceAll(/\D/g, ''), fraction ?? '', negative);
}

const isSame = (a: Decimal, b: Decimal) => a.digits === b.digits && a.fraction === b.fraction;

/** Without its sign: a hyphen before it, or parentheses as bookkeepers write them. */
function splitSign(text: string): { unsigned: string; negative: boolean } | null {
  const match = /^(?:-\s*([\d.,\s]+)|\(\s*([\d.,\s]+)\)|\+?\s*([\d.,\s]+))$/.exec(text);
  if (match === null) return null;
  const [, minus, enclosed, plain] = match;
  const unsigned = (minus ?? enclosed ?? plain ?? '').trim();
  return { unsigned, negative: plain === undefined };
}

/**
 * What a number may mean that was cleaned by `cleanText`. Without a setting it follows Indonesian grammar, and what
 * another grammar reads otherwise is doubtful: `1.500` and `1,234` are two numbers each, `1.5` is none in Indonesia.
 * With a setting there is no doubt.
 */
export function readDecimals(text: string, sign?: DecimalSign): Reading<Decimal> {
  const split = splitSign(text);
  if (split === null) return unreadable;
  const { negative, unsigned } = split;
  if (sign !== undefined) {
    const only = readBy(unsigned, sign, negative);
    return oneOf(only === null ? [] : [only], true);
  }
  const indonesian = readBy(unsigned, 'comma', negative);
  const other = readBy(unsigned, 'point', negative);
  if (indonesian === null) return oneOf(other === null ? [] : [other], false);
  if (other === null || isSame(indonesian, other)) return oneOf([indonesian], true);
  return oneOf([indonesian, other], false);
}
