import type { ColumnUnit } from '../../grammar/unit/column-unit.js';
import { saysPercent } from '../../grammar/unit/says-percent.js';
import { unitsSaid } from '../../grammar/unit/units-said.js';
import { unitsTold } from '../../grammar/unit/units-told.js';
import type { FoundUnit } from './found-unit.js';

interface UnitSigns {
  readonly choices: readonly ColumnUnit[];
  /** The header of the column, with what stands below it in a row of units. */
  readonly header: string;
  /** What stands around the table. */
  readonly around: readonly string[];
  readonly remembered: ColumnUnit | undefined;
  readonly chosen: ColumnUnit | undefined;
}

/**
 * In what a column is written: as a person says; as one said before of such a sheet, unless texts around this one say
 * otherwise; as its header says. What only a text around the table says, or what contradicts itself, is left open: it
 * may be about another table.
 */
export function findUnit({ around, choices, chosen, header, remembered }: UnitSigns): FoundUnit {
  const isMoney = !choices.includes('percent');
  const inHeader = isMoney ? unitsSaid(header) : saysPercent(header) ? ['percent' as const] : [];
  const told = isMoney ? around.filter((text) => unitsTold(text).length > 0) : [];
  const inTitles = told.flatMap(unitsTold);
  const said = [...(inHeader.length > 0 ? [header] : []), ...new Set(told)].join(' · ');
  const found = (unit: ColumnUnit | null, how: FoundUnit['how']): FoundUnit => ({
    unit,
    how,
    said,
    choices,
  });
  if (chosen !== undefined && choices.includes(chosen)) return found(chosen, 'chosen');
  const isUsual = inTitles.every((unit) => unit === remembered);
  if (remembered !== undefined && choices.includes(remembered) && isUsual) {
    return found(remembered, 'remembered');
  }
  const [only, ...others] = new Set([...inHeader, ...inTitles]);
  if (only === undefined) return found('one', 'unsaid');
  if (others.length > 0 || inHeader.length === 0) return found(null, 'around');
  return found(only, 'header');
}
