import { readRupiah } from '@kotacerdas/core/exchange';

/** As many rupiah as fifteen digits hold. */
const most = 999_999_999_999_999;

/** Whole rupiah as they were typed, in Indonesian notation; `null` where it is no amount, or a negative one. */
export function typedRupiah(typed: string): number | null {
  const read = readRupiah(typed, 'comma');
  return read.kind === 'value' && read.value >= 0 && read.value <= most ? read.value : null;
}
