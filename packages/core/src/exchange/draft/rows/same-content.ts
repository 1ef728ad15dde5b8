import type { CellContent } from '../../columns/sheet-column.js';
import { serialDay, type DateSystem } from '../../grammar/serial-day.js';
import type { CellValue } from '../../reader/sheet.js';

/** Spreadsheets keep 15 digits of a number, ours have 17. */
const digits = 15;

const lines = (text: string) => text.replaceAll(/\r\n?/gu, '\n');

/** Whether a cell holds what was written into it, whatever program saved it since. */
export function sameContent(
  cell: CellValue | null,
  written: CellContent,
  dates: DateSystem,
): boolean {
  if (written === null) return cell === null || (cell.kind === 'text' && cell.text.trim() === '');
  if (cell === null) return false;
  if (typeof written === 'string') return cell.kind === 'text' && lines(cell.text) === written;
  if (cell.kind !== 'number') return false;
  if (typeof written !== 'number') {
    return cell.shownAs === 'day' && serialDay(cell.value, dates) === written.day;
  }
  return (
    cell.value === written ||
    (cell.shownAs === 'number' && cell.value.toPrecision(digits) === written.toPrecision(digits))
  );
}
