import { isBlank, shortText } from '../../grammar/clean-text.js';
import { oneOf, valueOf, type Reading } from '../../grammar/reading.js';
import type { ColumnUnit } from '../../grammar/unit/column-unit.js';
import { numberInUnit, readInUnit } from '../../grammar/unit/read-in-unit.js';
import { writtenAmount } from '../../grammar/written-amount.js';
import type { CellValue } from '../../reader/sheet.js';
import type { ColumnInUnit } from './column-in-unit.js';
import type { ReadCellOptions } from './read-cell-options.js';
import { textOfCell } from './text-of-cell.js';

/** What a cell says in a column of which a unit is told; `null` where the unit is still to be settled. */
export function readInColumnUnit(
  cell: CellValue,
  told: ColumnInUnit,
  asWritten: Reading<number>,
  { dates, sign }: ReadCellOptions,
): Reading<number> | null {
  const text = textOfCell(cell, dates);
  const isPlain = cell.kind === 'number' || !carriesUnit(text);
  if (told.kind === 'open') return isPlain ? null : asWritten;
  if (told.unit === 'one' || (cell.kind === 'number' && cell.shownAs === 'day')) return asWritten;
  const reading = inUnit(cell, text, told.unit, sign);
  if (told.kind === 'sure' || !isPlain) return reading;
  const meanings = [reading, asWritten].flatMap(meaningsOf);
  return meanings.length === 0 ? reading : oneOf([...new Set(meanings)], false);
}

function inUnit(
  cell: CellValue,
  text: string,
  unit: ColumnUnit,
  sign: ReadCellOptions['sign'],
): Reading<number> {
  if (cell.kind !== 'number') return readInUnit(text, unit, sign);
  // A cell that is shown as 25% holds the share already.
  if (unit === 'percent' && cell.shownAs === 'percent') return valueOf(cell.value);
  return numberInUnit(cell.value, unit);
}

const meaningsOf = (reading: Reading<number>): readonly number[] => {
  if (reading.kind === 'value') return [reading.value];
  return reading.kind === 'doubtful' ? reading.readings : [];
};

/** What is no number has nothing that a unit could be missing from, either. */
function carriesUnit(text: string): boolean {
  const cleaned = shortText(text);
  if (cleaned === null || isBlank(cleaned)) return true;
  const amount = writtenAmount(cleaned);
  return amount === null || amount.zeros !== null;
}
