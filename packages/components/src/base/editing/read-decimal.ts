import { readNumber } from '@kotacerdas/core/exchange';

/** A number as somebody typed it: read, or why it can't be; `choices` are what it may mean. */
export type TypedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'empty' | 'not-a-number' }
  | { readonly ok: false; readonly reason: 'ambiguous'; readonly choices: readonly number[] };

/**
 * Reads a number by the grammar of sheets, with a decimal comma or point, as people in Indonesia type either, also
 * before it is finished: `0,` is 0. What may mean two numbers, as `1.500`, is asked about.
 */
export function readDecimal(typed: string): TypedNumber {
  const reading = readNumber(typed.replace(/(?<=\d)[.,]\s*$/, '').replace(/^\s*(?=[.,]\d)/, '0'));
  switch (reading.kind) {
    case 'value':
      return { ok: true, value: reading.value };
    case 'empty':
      // A sheet leaves out a cell by a dash; who types one over a figure may not mean to delete it.
      return { ok: false, reason: typed.trim() === '' ? 'empty' : 'not-a-number' };
    case 'unreadable':
      return { ok: false, reason: 'not-a-number' };
    case 'doubtful': {
      // A decimal point isn't Indonesia's way, but says nothing else.
      const [value, ...others] = reading.readings;
      return others.length === 0
        ? { ok: true, value }
        : { ok: false, reason: 'ambiguous', choices: reading.readings };
    }
  }
}
