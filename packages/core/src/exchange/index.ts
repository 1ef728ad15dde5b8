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
