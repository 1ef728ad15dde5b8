import type { Mapping } from '../../match/mapping.js';
import type { RememberedSigns } from '../../match/recall-signs.js';
import type { Table } from '../../match/table/table-row.js';
import type { SheetMatch } from '../../match/types.js';
import type { Sheet } from '../../reader/sheet.js';
import { findUnit, type UnitFinding } from './find-unit.js';
import { textsAround } from './texts-around.js';
import type { UnitChoices } from './unit-choices.js';
import { unitsBelow } from './units-below.js';

interface ColumnUnitsOptions {
  readonly table: Pick<Table, 'leftOut'>;
  readonly choicesOf: UnitChoices;
  /** What a person says now; all else that the match has of units was said before. */
  readonly mapping: Mapping | undefined;
  /** What was said about units in the sheet of which that was said. */
  readonly signs: RememberedSigns;
}

/** In what the matched columns of a sheet are written, by their places: those that may be in a unit. */
export function columnUnitsOf(
  sheet: Sheet,
  match: SheetMatch,
  { choicesOf, mapping, signs, table }: ColumnUnitsOptions,
): ReadonlyMap<number, UnitFinding> {
  const columns = match.columns.filter((column) => choicesOf(column).length > 0);
  if (columns.length === 0) return new Map();
  const around = textsAround(sheet, match, table);
  const below = unitsBelow(sheet, table);
  const saidNow = new Map(mapping?.columns.map(({ column, unit }) => [column, unit]));
  return new Map(
    columns.map((each) => {
      const { column, unit } = each;
      const finding = findUnit({
        around,
        choices: choicesOf(each),
        chosen: saidNow.get(column),
        header: [each.header, below.get(column) ?? ''],
        remembered: unit === undefined ? undefined : { unit, signs: signs.get(column) },
      });
      return [column, finding];
    }),
  );
}
