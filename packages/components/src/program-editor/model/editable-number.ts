import type { Locale } from '@kotacerdas/core/locale';

/** From here on there are two separators at least, which can be read in one way only. */
const groupedFrom = 1_000_000;

/**
 * A number as it stands in a field: written so that reading it gives the same number, whoever goes on typing in it.
 * `38.000` would be asked about; so thousands stand without their point, and only millions have them.
 */
export function editableNumber(locale: Locale, value: number): string {
  const size = Math.abs(value);
  const [whole = '', decimals] = plain(size).split('.');
  const point = locale === 'id' ? '.' : ',';
  const groups =
    size < groupedFrom || decimals !== undefined
      ? whole
      : whole.replace(/\B(?=(?:\d{3})+$)/g, point);
  const comma = locale === 'id' ? ',' : '.';
  // One decimal mark before three digits would be asked about.
  const tail =
    decimals === undefined ? '' : comma + (decimals.length === 3 ? `${decimals}0` : decimals);
  return `${value < 0 ? '-' : ''}${groups}${tail}`;
}

/** Without an exponent, and with every digit that counts. */
function plain(size: number): string {
  const text = String(size);
  if (!text.includes('e')) return text;
  return Number.isInteger(size) ? BigInt(size).toString() : size.toFixed(20).replace(/0+$/, '');
}
