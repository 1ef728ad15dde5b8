import type { UnitSigns } from '../../grammar/unit/unit-signs.js';

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((sign, at) => sign === b[at]);

/** Whether two sheets say the same about the unit of a column, in the same places. */
export const isSameSigns = (a: UnitSigns, b: UnitSigns): boolean =>
  isSame(a.header, b.header) && isSame(a.around, b.around);
