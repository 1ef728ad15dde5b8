export { openDataCsv } from './open-data/open-data-csv.js';
export {
  openDataRows,
  type OpenDataOptions,
  type OpenDataRow,
} from './open-data/open-data-rows.js';
export { applyMapping } from './match/apply-mapping.js';
export type { Mapping } from './match/mapping.js';
export {
  mappingKey,
  mappingMemorySchema,
  recallMapping,
  rememberMapping,
  type MappingMemory,
} from './match/mapping-memory.js';
export { matchSheets } from './match/match-sheets.js';
export type {
  LeftOutReason,
  LeftOutRow,
  Table,
  TableCell,
  TableRow,
} from './match/table/table-row.js';
export { tableRows } from './match/table/table-rows.js';
export type {
  ColumnMatch,
  HeaderColumn,
  HowMatched,
  SheetMatch,
  WorkbookMatch,
} from './match/types.js';
export { defaultLimits, type ReaderLimits } from './reader/limits.js';
export {
  readWorkbook,
  type ReadWorkbookOptions,
  type ReadWorkbookResult,
} from './reader/read-workbook.js';
export { refusalText } from './reader/refusal-text.js';
export type { Refusal, RefusalCode } from './reader/refusal.js';
export type { Cell, CellValue, MergedCells, Sheet, SheetRow, Workbook } from './reader/sheet.js';
export type { ColumnForm, ColumnName, Topic, TopicNames } from './columns/column.js';
export type { SheetTopic } from './columns/sheet-topic.js';
export { columnsOf } from './columns/columns-of.js';
export { printCell } from './columns/cell/print-cell.js';
export type { EntryForm } from './columns/entry/entry-form.js';
export {
  optionSources,
  type OptionSource,
  type PlanOptions,
} from './columns/options/plan-options.js';
export { columnValue, withColumnValue } from './columns/record/column-value.js';
export { rowsOf, type RowsOptions } from './columns/rows/rows-of.js';
export type { TopicRow } from './columns/rows/topic-row.js';
export type {
  CellContent,
  ColumnOption,
  RowRecord,
  SheetColumn,
  TopicColumns,
} from './columns/sheet-column.js';
export type { WorkbookBase } from './workbook/base/base-document.js';
export { readBase, type FoundBase } from './workbook/base/read-base.js';
export { writeWorkbook, type WriteWorkbookOptions } from './workbook/write-workbook.js';
export {
  applyImport,
  type AppliedImport,
  type ApplyImportOptions,
} from './draft/compare/apply-import.js';
export { compareImport, type CompareImportOptions } from './draft/compare/compare-import.js';
export type {
  AnyItem,
  ComparedField,
  ComparedImport,
  ComparedItem,
  ComparedStatus,
  ImportChoice,
} from './draft/compare/types.js';
export { describeImportIssue } from './draft/describe-import-issue.js';
export { draftImport, type DraftImportOptions } from './draft/draft-import.js';
export { importIssueCodes, type ImportIssue, type ImportIssueCode } from './draft/import-issue.js';
export { matchTemplate } from './draft/match-template.js';
export type { NewId } from './draft/rows/new-ids.js';
export type { DraftSource } from './draft/draft-source.js';
export type {
  DraftCell,
  DraftRow,
  ImportAnswers,
  ImportDraft,
  ImportQuestion,
} from './draft/types.js';
export type { DecimalSign } from './grammar/read-decimals.js';
