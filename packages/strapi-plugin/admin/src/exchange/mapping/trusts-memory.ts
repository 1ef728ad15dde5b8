import type { ImportColumn } from '../../../../shared/contracts/imports';

/**
 * Whether a column is multiplied by what somebody chose for an earlier file, while nothing in this one says so: nobody
 * could tell if this one is written otherwise.
 */
export const trustsMemory = ({ unit }: ImportColumn): boolean =>
  unit?.how === 'remembered' && unit.unit !== 'one' && unit.said === '';
