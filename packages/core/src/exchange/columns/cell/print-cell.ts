import type { Locale } from '../../../locale/locale.js';
import { columnValue } from '../record/column-value.js';
import type { CellContent, RowRecord, SheetColumn } from '../sheet-column.js';

/** What a spreadsheet's cell holds at most, less a little for the mark. */
const longestCell = 32_700;

/** Stands at the end of a text that is too long for a cell. */
export const cutMark = ' […]';

/**
 * What a column's cell shows of a record: text as it is, choices and references by their labels, numbers and days as
 * such; `null` where the record says nothing. A text beyond what a cell holds is cut, with a mark at its end.
 *
 * @example
 * const [problems] = columnsOf(masterplan, framework);
 * const title = problems?.columns.find(({ key }) => key === 'title');
 * title && printCell(title, { title: 'Antrean izin' }, 'id'); // 'Antrean izin'
 */
export function printCell(column: SheetColumn, record: RowRecord, lang: Locale): CellContent {
  return printValue(column, columnValue(column, record), lang);
}

/** What a cell shows of a value. */
export function printValue(column: SheetColumn, value: unknown, lang: Locale): CellContent {
  if (value === undefined || value === null) return null;
  switch (column.form) {
    case 'day':
      return typeof value === 'string' ? { day: value } : null;
    case 'number':
    case 'rupiah':
    case 'percent':
    case 'year':
    case 'level':
      return typeof value === 'number' ? value : null;
    case 'lines':
    case 'choices':
    case 'references':
      return Array.isArray(value) ? printList(column, value, lang) : null;
    default:
      return printOne(column, value, lang);
  }
}

function printOne(column: SheetColumn, value: unknown, lang: Locale): string | number | null {
  if (column.entry !== undefined) return cut(column.entry.print(value));
  const option = column.options.find((candidate) => candidate.value === value);
  if (option === undefined) return cut(String(value));
  const label = option.label[lang];
  // Levels are numbers, and a number that looks like a text is marked by spreadsheets as a mistake.
  return typeof option.value === 'number' ? option.value : label;
}

function printList(column: SheetColumn, values: readonly unknown[], lang: Locale): string | null {
  const lines = values.map((value) => String(printOne(column, value, lang)));
  const [only] = lines;
  if (only === undefined) return null;
  // A line alone may have semicolons of its own: the end of the line says that they part nothing.
  return cut(lines.length === 1 && only.includes(';') ? `${only}\n` : lines.join('\n'));
}

function cut(text: string): string | null {
  const plain = text.replaceAll(/\r\n?/gu, '\n');
  if (plain === '') return null;
  return plain.length > longestCell ? plain.slice(0, longestCell) + cutMark : plain;
}
