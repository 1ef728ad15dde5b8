import type { TopicColumns } from '../columns/sheet-column.js';
import type { DraftSource, SourceField } from '../draft/draft-source.js';
import { matchOfSource } from '../draft/rows/source-table.js';
import type { DateSystem } from '../grammar/serial-day.js';
import { unitsSaid } from '../grammar/unit/units-said.js';
import { tableRows } from '../match/table/table-rows.js';
import type { SheetMatch } from '../match/types.js';
import type { Sheet } from '../reader/sheet.js';
import type { FoundSheet } from './found-sheet.js';
import { sourceColumns } from './source-columns.js';

export interface OwnOptions {
  readonly dates: DateSystem;
  readonly topics: readonly TopicColumns[];
}

/** A sheet of our own workbook; the guide has no entries. */
export function ownSheet(
  sheet: Sheet,
  source: DraftSource | null,
  { dates, topics }: OwnOptions,
): FoundSheet {
  const names = topics.find(({ topic }) => topic === source?.topic) ?? { columns: [] };
  const match = source === null ? nothing(sheet) : matchOfSource(source, names);
  const table = tableRows(sheet, match);
  const columns = sourceColumns(match, table, { dates, units: new Map() });
  return {
    shown: { match, own: true, remembered: false, columns, table },
    source:
      source === null
        ? null
        : { ...source, table, columns: source.columns.map((field) => inChangedUnit(field, match)) },
    isChanged: false,
  };
}

/** Ours are in whole rupiah: who wrote another unit into the header is asked about each amount. */
function inChangedUnit(field: SourceField, { columns }: SheetMatch): SourceField {
  const found = columns.find(({ column }) => column === field.column);
  const [unit] = found?.form === 'rupiah' ? unitsSaid(found.header) : [];
  return unit === undefined ? field : { ...field, unit: { kind: 'maybe', unit } };
}

const nothing = ({ name }: Sheet): SheetMatch => ({
  sheet: name,
  topic: null,
  confidence: 1,
  headerRow: null,
  headerRows: 1,
  columns: [],
  unmatched: [],
  missing: [],
});
