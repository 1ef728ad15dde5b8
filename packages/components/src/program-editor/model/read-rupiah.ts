import { readDecimal } from '../../base/editing/read-decimal.js';

/** An amount as somebody typed it: whole rupiah, or why it is none; `choices` are what it may mean. */
export type TypedRupiah =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'not-rupiah' | 'not-whole' | 'ambiguous';
      readonly choices: readonly number[];
    };

const units: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/**
 * Reads an amount of rupiah: `540.000.000`, `Rp 540.000.000,00`, `540 juta`, `1,5 miliar`. What can be read in two
 * ways is asked about, and what comes to a part of a rupiah is refused.
 */
export function readRupiah(typed: string): TypedRupiah {
  const text = typed
    .trim()
    .replace(/^rp\.?\s*/i, '')
    .replace(/,(?:-+|00)$/, '');
  const [, figure = '', word = ''] = /^(.*?)\s*([a-z]*)$/i.exec(text) ?? [];
  const unit = word === '' ? 1 : units[word.toLowerCase()];
  if (text === '') return { ok: false, reason: 'empty', choices: [] };
  if (unit === undefined) return { ok: false, reason: 'not-rupiah', choices: [] };
  const read = readDecimal(figure);
  if (!read.ok) {
    if (read.reason !== 'ambiguous') return { ok: false, reason: 'not-rupiah', choices: [] };
    const digits = Number(figure.replace(/\D/g, ''));
    const choices = [whole(digits * unit), whole((digits * unit) / 1000)].flatMap(
      (value) => value ?? [],
    );
    return { ok: false, reason: 'ambiguous', choices: [...new Set(choices)] };
  }
  const value = whole(read.value * unit);
  if (read.value < 0) return { ok: false, reason: 'not-rupiah', choices: [] };
  return value === null ? { ok: false, reason: 'not-whole', choices: [] } : { ok: true, value };
}

/** 1.1 × 1,000,000 is 1,100,000.0000000001 to a computer. */
function whole(value: number): number | null {
  const rounded = Math.round(value);
  return Number.isSafeInteger(rounded) && Math.abs(rounded - value) < 1e-3 ? rounded : null;
}
