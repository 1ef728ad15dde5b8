import { readRupiah as readByGrammar } from '@kotacerdas/core/exchange';

/** An amount as somebody typed it: whole rupiah, or why it is none; `choices` are what it may mean. */
export type TypedRupiah =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false;
      readonly reason: 'empty' | 'not-rupiah' | 'ambiguous';
      readonly choices: readonly number[];
    };

/** `1.500` alone can't be one and a half rupiah, but thousands or millions, as sheets write them. */
const million = 1_000_000;

/**
 * Reads an amount of rupiah by the grammar of sheets: `540.000.000`, `Rp 540.000.000,00`, `540 juta`, `1,5 miliar`.
 * What can be read in two ways is asked about; less than nothing and parts of a rupiah are refused.
 */
export function readRupiah(typed: string): TypedRupiah {
  const reading = readByGrammar(typed);
  switch (reading.kind) {
    case 'empty':
      // A sheet leaves out a cell by a dash; who types one over an amount may not mean to delete it.
      return refused(typed.trim() === '' ? 'empty' : 'not-rupiah');
    case 'unreadable':
      return refused('not-rupiah');
    case 'value':
      return reading.value < 0 ? refused('not-rupiah') : { ok: true, value: reading.value };
    case 'doubtful': {
      const [value, ...others] = reading.readings.filter((amount) => amount >= 0);
      if (value === undefined) return refused('not-rupiah');
      return others.length === 0 && value >= million
        ? { ok: true, value }
        : refused('ambiguous', [value, ...others]);
    }
  }
}

function refused(
  reason: Extract<TypedRupiah, { readonly ok: false }>['reason'],
  choices: readonly number[] = [],
): TypedRupiah {
  return { ok: false, reason, choices };
}
