import type { ColumnUnit } from '../../grammar/unit/column-unit.js';
import { isBareUnit } from '../../grammar/unit/is-bare-unit.js';
import { headerText } from '../../match/header-text.js';

/** More say no more. */
const mostSigns = 50;

/**
 * What texts say about a unit, to be compared with what others say. `(Rp)` names none, yet where it has come in place
 * of `(Rp juta)` something has changed.
 */
export function signsOf(
  texts: readonly string[],
  unitsOf: (text: string) => readonly ColumnUnit[],
): readonly string[] {
  const signs = texts.flatMap((text): readonly string[] => {
    const units = unitsOf(text);
    return units.length > 0 ? units : isBareUnit(text) ? [headerText(text)] : [];
  });
  return [...new Set(signs)]
    .filter((sign) => sign !== '')
    .toSorted()
    .slice(0, mostSigns);
}
