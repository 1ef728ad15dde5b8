import type { ColumnUnit } from '../../grammar/unit/column-unit.js';
import type { UnitSigns } from '../../grammar/unit/unit-signs.js';
import { saysPercent } from '../../grammar/unit/says-percent.js';
import { unitsSaid } from '../../grammar/unit/units-said.js';
import { unitsTold } from '../../grammar/unit/units-told.js';
import type { FoundUnit } from './found-unit.js';
import { isSameSigns } from './is-same-signs.js';
import { signsOf } from './signs-of.js';

interface UnitEvidence {
  readonly choices: readonly ColumnUnit[];
  /** The header of the column, and what stands below it in a row of units. */
  readonly header: readonly string[];
  /** What stands around the table. */
  readonly around: readonly string[];
  /** What a person said of such a sheet before, and what that sheet said; without it, nobody knows any more. */
  readonly remembered:
    { readonly unit: ColumnUnit; readonly signs: UnitSigns | undefined } | undefined;
  readonly chosen: ColumnUnit | undefined;
}

/** What was found out, and what it was found out from. */
export interface UnitFinding {
  readonly found: FoundUnit;
  readonly signs: UnitSigns;
}

/**
 * In what a column is written: as a person says; as one said before of a sheet that says the same about it, or where
 * this sheet alone says so too; as its header says. What only a text around the table says, or what contradicts itself,
 * is left open: it may be about another table. So is what was said of a sheet that said something else.
 */
export function findUnit({
  around,
  choices,
  chosen,
  header,
  remembered,
}: UnitEvidence): UnitFinding {
  const isMoney = !choices.includes('percent');
  // Each text by itself: in `Pagu 2026` above `juta rupiah` the year is no amount.
  const unitsOf = (text: string): readonly ColumnUnit[] =>
    isMoney ? unitsSaid(text) : saysPercent(text) ? ['percent'] : [];
  const inHeader = header.flatMap(unitsOf);
  const told = isMoney ? around.filter((text) => unitsTold(text).length > 0) : [];
  const signs: UnitSigns = {
    header: signsOf(header, unitsOf),
    around: isMoney ? signsOf(around, unitsTold) : [],
  };
  const said = [...(inHeader.length > 0 ? [header.join(' ').trim()] : []), ...new Set(told)].join(
    ' · ',
  );
  const finding = (unit: ColumnUnit | null, how: FoundUnit['how']): UnitFinding => ({
    found: { unit, how, said, choices },
    signs,
  });
  if (chosen !== undefined && choices.includes(chosen)) return finding(chosen, 'chosen');
  const { how, unit } = asSaid(inHeader, told.flatMap(unitsTold));
  if (remembered === undefined || !choices.includes(remembered.unit)) return finding(unit, how);
  const holds =
    unit === remembered.unit ||
    (remembered.signs !== undefined && isSameSigns(remembered.signs, signs));
  return holds ? finding(remembered.unit, 'remembered') : finding(null, 'changed');
}

/** What a sheet says by itself. */
function asSaid(
  inHeader: readonly ColumnUnit[],
  inTitles: readonly ColumnUnit[],
): Pick<FoundUnit, 'how' | 'unit'> {
  const [only, ...others] = new Set([...inHeader, ...inTitles]);
  if (only === undefined) return { unit: 'one', how: 'unsaid' };
  if (others.length > 0 || inHeader.length === 0) return { unit: null, how: 'around' };
  return { unit: only, how: 'header' };
}
