/** A number as somebody typed it: read, or why it can't be. */
export type TypedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'empty' | 'not-a-number' | 'ambiguous' };

/**
 * Reads a number with a decimal comma or point, as people in Indonesia type either. One separator before
 * exactly three digits may also part thousands: `1.500` is asked about, `0,125` can't be meant otherwise.
 */
export function readDecimal(typed: string): TypedNumber {
  const text = typed.trim().replace(/^[−–]/, '-');
  if (text === '') return { ok: false, reason: 'empty' };
  const both = /^-?\d{1,3}(?:(?:\.\d{3})+,|(?:,\d{3})+\.)\d+$/.test(text);
  const groups = /^-?[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/.test(text);
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { ok: false, reason: 'ambiguous' };
  const plain = /^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(text);
  if (!both && !groups && !plain) return { ok: false, reason: 'not-a-number' };
  const end = groups ? -1 : Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const whole = (end === -1 ? text : text.slice(0, end)).replace(/[.,]/g, '');
  const value = Number(end === -1 ? whole : `${whole}.${text.slice(end + 1)}`);
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, reason: 'not-a-number' };
}
