import { formatInteger, formatRupiah, formatRupiahShort } from '@kotacerdas/core/locale';
import type { DirectionEntry } from '../../../../../shared/contracts/direction';
import type { Yearly } from '../years/yearly';
import { readCeiling } from './read-ceiling';

/** The ceilings of a programme of the RPJMD, in whole rupiah. */
export function yearlyCeilings({ documentId }: Pick<DirectionEntry, 'documentId'>): Yearly {
  return {
    topic: 'ceilings',
    type: 'rpjmd-ceiling',
    field: 'amount',
    unit: 'Rp',
    read: readCeiling,
    shown: formatInteger,
    told: formatRupiah,
    brief: formatRupiahShort,
    valueOf: (year, amount) => ({ year, amount: `${amount}`, program: documentId }),
  };
}
