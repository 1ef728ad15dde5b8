/** A number as it was written, without the error of binary fractions: `1,5` is digits 15 with one behind the comma. */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  /** How many of the digits stand behind the comma. */
  readonly fraction: number;
}

/** More digits than a number can hold apart. */
const mostDigits = 15;

export function decimalOf(whole: string, fraction: string, negative: boolean): Decimal {
  return { negative, digits: `${whole}${fraction}`, fraction: fraction.length };
}

/** Times a power of ten, exactly. */
export function shiftDecimal({ digits, fraction, negative }: Decimal, zeros: number): Decimal {
  const left = fraction - zeros;
  return left >= 0
    ? { negative, digits, fraction: left }
    : { negative, digits: digits + '0'.repeat(-left), fraction: 0 };
}

/** The nearest number; `null` where digits would be lost, as a sheet loses them that keeps 15. */
export function toNumber(decimal: Decimal): number | null {
  return decimal.digits.replace(/^0+/, '').length > mostDigits ? null : nearest(decimal);
}

/** The number that says just these digits, of which it may have 17; `null` where none does. */
export function exactNumber(decimal: Decimal): number | null {
  const value = nearest(decimal);
  return withoutZeros(decimal.digits) === digitsOf(value) ? value : null;
}

const withoutZeros = (digits: string) => digits.replace(/^0+/, '').replace(/0+$/, '');

/** As few as tell a number from all others. */
const digitsOf = (value: number) => {
  const [digits = ''] = Math.abs(value).toExponential().split('e');
  return withoutZeros(digits.replace('.', ''));
};

function nearest({ digits, fraction, negative }: Decimal): number {
  const padded = digits.padStart(fraction + 1, '0');
  const whole = padded.slice(0, padded.length - fraction);
  const value = Number(`${whole}.${padded.slice(padded.length - fraction)}`);
  // No minus before zero: it would be another value than the zero that a plan holds.
  return negative && value !== 0 ? -value : value;
}
