import type { TopicColumns } from '../columns/sheet-column.js';
import type { DraftSource } from '../draft/draft-source.js';
import type { MappingMemory } from '../match/mapping-memory.js';
import type { Table } from '../match/table/table-row.js';
import type { HeaderColumn, HowMatched, SheetMatch } from '../match/types.js';
import type { FoundUnit } from './units/found-unit.js';

/**
 * A column of a sheet and what it was taken for, as a person is shown it.
 *
 * @example
 * const isRead = ({ key }: SourceColumn) => key !== null;
 */
export interface SourceColumn extends HeaderColumn {
  /** `null` where the column isn't read. */
  readonly key: string | null;
  readonly how: HowMatched | null;
  /** From 0 to 1; what is below 0.8 is worth a look by a person. 0 where the column isn't read. */
  readonly confidence: number;
  /** In what its numbers are written; `null` where they can only be what they are. */
  readonly unit: FoundUnit | null;
  /** What its first cells below the header say, each shortened to 80 characters: three at most. */
  readonly samples: readonly string[];
}

/**
 * A visible sheet of a file, and how it is read.
 *
 * @example
 * const isOpen = ({ match, own }: SourceSheet) => !own && match.topic === null;
 */
export interface SourceSheet {
  /** With what the region remembered, and what a person changed. `missing` lacks what has a value for all rows. */
  readonly match: SheetMatch;
  /** Whether it is a sheet of our own workbook: then there is nothing to choose. The guide has no topic. */
  readonly own: boolean;
  /** Whether the region has read a sheet with these headers before. */
  readonly remembered: boolean;
  /** From the left, whether they are read or not. */
  readonly columns: readonly SourceColumn[];
  readonly table: Table;
}

/**
 * How a file is read: `sources` are what `draftImport` takes.
 *
 * @example
 * const countRows = ({ sheets }: FoundSources) =>
 *   sheets.reduce((sum, { table }) => sum + table.rows.length, 0);
 */
export interface FoundSources {
  /** Of the visible sheets, in their order. */
  readonly sheets: readonly SourceSheet[];
  /** Names of hidden sheets, which are not read, but for those that our own workbook keeps hidden. */
  readonly hidden: readonly string[];
  readonly sources: readonly DraftSource[];
  /** What a sheet may be taken for, with the columns that are read. */
  readonly topics: readonly TopicColumns[];
  /** The memory with what a person changed of these sheets: to be stored once the file is imported. */
  readonly memory: MappingMemory;
}
