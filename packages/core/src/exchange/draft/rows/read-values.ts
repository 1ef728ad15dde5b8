import { readCell } from '../../columns/cell/read-cell.js';
import type { SheetColumn } from '../../columns/sheet-column.js';
import { settle } from '../questions/settle.js';
import type { DraftSource } from '../draft-source.js';
import type { DraftState } from './draft-state.js';
import type { ReadEntryCell } from './read-entry.js';

/** What new entries of a sheet have in columns that the sheet lacks, read as a cell would be; it has no address. */
export function readValues(
  { columns, sheet, values = {} }: DraftSource,
  known: readonly SheetColumn[],
  { answers, dates, lang }: DraftState,
): ReadEntryCell[] {
  const found = new Set(columns.map(({ key }) => key));
  return known.flatMap((column) => {
    const { given, key, options } = column;
    const text = Object.hasOwn(values, key) ? values[key] : undefined;
    if (text === undefined || given || found.has(key)) return [];
    const said = readCell(column, { kind: 'text', text }, { dates, lang });
    const asked = { sheet: sheet.name, address: '', column, original: text };
    const { question, reading } = settle(said, asked, answers);
    const option = reading.kind === 'value' && options.find(({ value }) => value === reading.value);
    return [
      { column, address: '', original: option ? option.label[lang] : text, reading, question },
    ];
  });
}
