export { openDataCsv } from './open-data/open-data-csv.js';
export {
  openDataRows,
  type OpenDataOptions,
  type OpenDataRow,
} from './open-data/open-data-rows.js';
export { applyMapping } from './match/apply-mapping.js';
export type { ColumnValues } from './match/column-values.js';
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
export { refusalCodes, type Refusal, type RefusalCode } from './reader/refusal.js';
export type { Cell, CellValue, MergedCells, Sheet, SheetRow, Workbook } from './reader/sheet.js';
export {
  topics,
  type ColumnForm,
  type ColumnName,
  type Topic,
  type TopicNames,
} from './columns/column.js';
export type { SheetTopic } from './columns/sheet-topic.js';
export { columnsOf } from './columns/columns-of.js';
export type { QuestionAbout } from './columns/cell/cell-reading.js';
export type { ColumnInUnit } from './columns/cell/column-in-unit.js';
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
export type { ColumnOption } from './columns/column-option.js';
export type { CellContent, RowRecord, SheetColumn, TopicColumns } from './columns/sheet-column.js';
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
export { groupQuestions } from './draft/questions/group-questions.js';
export { matchTemplate } from './draft/match-template.js';
export type { NewId } from './draft/rows/new-ids.js';
export type { DraftSource, SourceField } from './draft/draft-source.js';
export type {
  DraftCell,
  DraftRow,
  ImportAnswers,
  ImportDraft,
  ImportQuestion,
  QuestionGroup,
} from './draft/types.js';
export { columnUnits, type ColumnUnit } from './grammar/unit/column-unit.js';
export type { UnitSigns } from './grammar/unit/unit-signs.js';
export type { FoundUnit } from './sources/units/found-unit.js';
export type { DateSystem } from './grammar/serial-day.js';
export type { DecimalSign } from './grammar/read-decimals.js';
export type { Reading } from './grammar/reading.js';
export { readNumber } from './grammar/read-number.js';
export { readRupiah } from './grammar/read-rupiah.js';
export { matchColumn, type MatchColumn } from './rpjmd/columns/match-column.js';
export { describeRpjmdProblem } from './rpjmd/describe-rpjmd-problem.js';
export { rpjmdFigureText } from './rpjmd/print/rpjmd-figure-text.js';
export { rpjmdLabels } from './rpjmd/print/rpjmd-labels.js';
export {
  printRpjmdChange,
  rpjmdChangedFields,
  type PrintRpjmdOptions,
  type PrintedRpjmdChange,
} from './rpjmd/print/print-rpjmd-change.js';
export { writeRpjmdReport, type RpjmdReportOptions } from './rpjmd/report/write-rpjmd-report.js';
export { draftRpjmd, type DraftRpjmdOptions, type RpjmdDraft } from './rpjmd/draft-rpjmd.js';
export { mergeRpjmd } from './rpjmd/merge/merge-rpjmd.js';
export type { RpjmdListChanges, RpjmdMerge, RpjmdRef } from './rpjmd/merge/types.js';
export { rpjmdNames, type RpjmdNames } from './rpjmd/names.js';
export { rpjmdProblemCodes, type RpjmdProblemCode } from './rpjmd/problem-code.js';
export { readRpjmd, type ReadRpjmdOptions, type ReadRpjmdResult } from './rpjmd/read-rpjmd.js';
export type {
  RpjmdAnswers,
  RpjmdCell,
  RpjmdFigure,
  RpjmdInput,
  RpjmdProblem,
  RpjmdQuestion,
  RpjmdRow,
  SheetPlace,
} from './rpjmd/types.js';
export type { ConfirmedProgram, ProgramDraft } from './rpjmd/suggest/draft-program.js';
export { hintsFor } from './rpjmd/suggest/hints-for.js';
export { kominfoHints } from './rpjmd/suggest/kominfo-hints.js';
export { suggestDimensions } from './rpjmd/suggest/suggest-dimensions.js';
export {
  suggestPrograms,
  type SuggestedPrograms,
  type SuggestProgramsOptions,
} from './rpjmd/suggest/suggest-programs.js';
export type {
  DimensionCandidate,
  DimensionSuggestion,
  FieldHint,
  SuggestedFrom,
  SuggestionHints,
  SuggestionReason,
  WordHint,
} from './rpjmd/suggest/types.js';
export { openDataPackage } from './open-data/open-data-package.js';
export { openDataTables } from './open-data/open-data-tables.js';
export type {
  OpenDataFile,
  OpenDataLinks,
  OpenDataPackageOptions,
} from './open-data/package/types.js';
export type {
  OpenCell,
  OpenColumn,
  OpenForeignKey,
  OpenTable,
} from './open-data/tables/open-table.js';
export { zipOpenData } from './open-data/zip-open-data.js';
export { inventoryCsv } from './inventories/inventory-csv.js';
export { inventoryRows } from './inventories/inventory-rows.js';
export { inventoryWorkbook } from './inventories/inventory-workbook.js';
export { inventoryTable } from './inventories/inventory-table.js';
export type {
  InventoryField,
  InventoryId,
  InventoryOptions,
  InventoryRow,
  InventoryTable,
} from './inventories/types.js';
export { checkMappings, type MappingIssue } from './sources/check-mappings.js';
export { findSources, type FindSourcesOptions } from './sources/find-sources.js';
export type { FoundSources, SourceColumn, SourceSheet } from './sources/types.js';
export {
  printImport,
  type ImportPrinter,
  type PrintImportOptions,
} from './draft/print/print-import.js';
export type {
  PrintedConflict,
  PrintedField,
  PrintedItem,
  PrintedNote,
  PrintedQuestion,
} from './draft/print/printed-import.js';
export { writeImportReport, type ImportReportOptions } from './report/write-import-report.js';
