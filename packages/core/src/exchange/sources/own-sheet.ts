import type { TopicColumns } from '../columns/sheet-column.js';
import type { DraftSource } from '../draft/draft-source.js';
import { matchOfSource } from '../draft/rows/source-table.js';
import type { DateSystem } from '../grammar/serial-day.js';
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
  const columns = sourceColumns(match, table, dates);
  return {
    shown: { match, own: true, remembered: false, columns, table },
    source: source === null ? null : { ...source, table },
    isChanged: false,
  };
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
