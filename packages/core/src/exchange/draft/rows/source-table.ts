import type { TopicColumns } from '../../columns/sheet-column.js';
import type { Table } from '../../match/table/table-row.js';
import { tableRows } from '../../match/table/table-rows.js';
import type { ColumnMatch, SheetMatch } from '../../match/types.js';
import type { DraftSource } from '../draft-source.js';
import { textsOf } from '../own-source.js';

/**
 * What a sheet whose columns are known is: each of them as sure as can be. The hidden column of ids is none of them, so
 * that a row with an id alone says nothing.
 */
export function matchOfSource(
  { columns, headerRow, sheet, topic }: DraftSource,
  { columns: known }: Pick<TopicColumns, 'columns'>,
): SheetMatch {
  const texts = textsOf(sheet.rows.find(({ number }) => number === headerRow));
  const headers = new Map(texts.map(({ column, text }) => [column, text]));
  const forms = new Map(known.map(({ form, key }) => [key, form]));
  const places = new Set(columns.map(({ column }) => column));
  return {
    sheet: sheet.name,
    topic,
    confidence: 1,
    headerRow,
    headerRows: 1,
    columns: columns
      .filter(({ key }) => key !== 'id')
      .map(({ column, key }): ColumnMatch => ({
        column,
        key,
        header: headers.get(column) ?? '',
        form: forms.get(key) ?? 'text',
        how: 'exact',
        confidence: 1,
      })),
    unmatched: texts
      .filter(({ column }) => !places.has(column))
      .map(({ column, text }) => ({ column, header: text })),
    missing: [],
  };
}

/** The rows of a sheet whose columns are known. */
export const sourceTable = (source: DraftSource, known: TopicColumns): Table =>
  tableRows(source.sheet, matchOfSource(source, known));
