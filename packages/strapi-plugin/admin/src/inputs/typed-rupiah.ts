import { readRupiah } from '@kotacerdas/core/exchange';

/** As many rupiah as fifteen digits hold. */
const most = 999_999_999_999_999;
/** `1.500` alone can't be one and a half rupiah, but thousands or millions, as sheets write them. */
const million = 1_000_000;

/**
 * Whole rupiah as they were typed, by the grammar of sheets; `null` where it is no amount, a negative one, or may mean
 * two, as `1.500` does: `Rp 1.500` doesn't.
 */
export function typedRupiah(typed: string): number | null {
  const reading = readRupiah(typed);
  if (reading.kind === 'empty' || reading.kind === 'unreadable') return null;
  const isSure = reading.kind === 'value';
  const meanings = isSure ? [reading.value] : reading.readings;
  const [value, ...others] = meanings.filter((amount) => amount >= 0);
  if (value === undefined || value > most || others.length > 0) return null;
  return isSure || value >= million ? value : null;
}
