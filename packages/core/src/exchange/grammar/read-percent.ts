import { isBlank, shortText } from './clean-text.js';
import { toNumber } from './decimal.js';
import { readDecimals, type DecimalSign } from './read-decimals.js';
import { empty, mapReading, oneOf, type Reading, unreadable } from './reading.js';

/**
 * Reads a percentage, as the number before the sign: `25%`, `25 persen` and `25` are 25. A share without a sign
 * (`0,25`) is doubtful: a quarter of a percent, or 25 %.
 *
 * @example
 * readPercent('25%'); // { kind: 'value', value: 25 }
 * readPercent('0,25'); // { kind: 'doubtful', readings: [25, 0.25] }
 */
export function readPercent(text: string, sign?: DecimalSign): Reading<number> {
  const cleaned = shortText(text);
  if (cleaned === null) return unreadable;
  if (isBlank(cleaned)) return empty;
  const bare = cleaned.replace(/\s*(?:%|persen)$/i, '');
  const reading = mapReading(readDecimals(bare, sign), toNumber);
  const isSigned = bare !== cleaned;
  if (isSigned || reading.kind === 'empty' || reading.kind === 'unreadable') return reading;
  const meanings = reading.kind === 'value' ? [reading.value] : reading.readings;
  if (!meanings.some(isShare)) return reading;
  return oneOf(
    meanings.flatMap((value) => (isShare(value) ? [toPercent(value), value] : [value])),
    false,
  );
}

const isShare = (value: number) => !Number.isInteger(value) && Math.abs(value) < 1;

/** By its text: 0.07 × 100 is 7.000000000000001. */
const toPercent = (share: number) => Number(`${share}e2`);
