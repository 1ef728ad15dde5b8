import { serialDay, type DateSystem } from '../../grammar/serial-day.js';
import type { CellValue } from '../../reader/sheet.js';

/** What a cell shows, as text: a number without its format, a day as ISO 8601. */
export function textOfCell(cell: CellValue, dates: DateSystem): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.shownAs === 'day'
        ? (serialDay(cell.value, dates) ?? String(cell.value))
        : String(cell.value);
    case 'truth':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
    case 'uncalculated':
      return '';
  }
}
