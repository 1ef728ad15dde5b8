export { openDataCsv } from './open-data/open-data-csv.js';
export {
  openDataRows,
  type OpenDataOptions,
  type OpenDataRow,
} from './open-data/open-data-rows.js';
export { matchColumn, type MatchColumn } from './rpjmd/columns/match-column.js';
export { describeRpjmdProblem } from './rpjmd/describe-rpjmd-problem.js';
export { mergeRpjmd } from './rpjmd/merge/merge-rpjmd.js';
export type { RpjmdListChanges, RpjmdMerge, RpjmdRef } from './rpjmd/merge/types.js';
export { rpjmdNames, type RpjmdNames } from './rpjmd/names.js';
export { rpjmdProblemCodes, type RpjmdProblemCode } from './rpjmd/problem-code.js';
export { readRpjmd, type ReadRpjmdOptions, type ReadRpjmdResult } from './rpjmd/read-rpjmd.js';
export type {
  RpjmdAnswers,
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
export { inventoryTable } from './inventories/inventory-table.js';
export type {
  InventoryField,
  InventoryId,
  InventoryOptions,
  InventoryRow,
  InventoryTable,
} from './inventories/types.js';
