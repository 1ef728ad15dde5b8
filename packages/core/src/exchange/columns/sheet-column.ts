import type { LocalisedText } from '../../framework/types.js';
import type { ColumnName, TopicNames } from './column.js';
import type { ColumnOption } from './column-option.js';
import type { SheetTopic } from './sheet-topic.js';
import type { EntryForm } from './entry/entry-form.js';

/**
 * An item, or a part of one, as JSON. Nobody writes to it.
 *
 * @example
 * const record: RowRecord = { title: 'Antrean izin', tags: [] };
 */
export type RowRecord = Readonly<Record<string, unknown>>;

/**
 * What a cell of a sheet holds, before it has a format: `null` is an empty cell, a day is ISO 8601.
 *
 * @example
 * const content: CellContent = { day: '2026-05-03' };
 */
export type CellContent = string | number | { readonly day: string } | null;

/**
 * A column of a sheet: its names, how it looks, and which part of the row's record it shows.
 *
 * @example
 * const pathsOf = (columns: readonly SheetColumn[]) => columns.map(({ path }) => path.join('.'));
 */
export interface SheetColumn extends ColumnName {
  /** Where the value stands in the record. */
  readonly path: readonly string[];
  /** Of a list of years with their values, the year that this column shows. */
  readonly year?: number | undefined;
  /** How an entry is written that is more than a text. */
  readonly entry?: EntryForm | undefined;
  /** What may be chosen; empty where anything may be written. */
  readonly options: readonly ColumnOption[];
  /** What the sheet shows for information, and nobody reads back. */
  readonly given: boolean;
  /** Names what the row is about: it can't be another one afterwards. */
  readonly fixed: boolean;
  /** Can't be emptied once it is there, although a new entry may begin without. */
  readonly kept: boolean;
  /** In characters, as spreadsheets measure it. */
  readonly width: number;
  readonly help: LocalisedText;
}

/**
 * A sheet's names with all that is known of its columns.
 *
 * @example
 * const titleOf = ({ title }: TopicColumns) => title.id;
 */
export interface TopicColumns extends TopicNames {
  readonly topic: SheetTopic;
  readonly columns: readonly SheetColumn[];
  /** What to do in this sheet, for its reader. */
  readonly help: LocalisedText;
}
