import type { LocalisedText } from '../../../framework/types.js';

/**
 * What a cell of open data holds; `null` is an empty cell.
 *
 * @example
 * const row: readonly OpenCell[] = ['PR-GOV-01', 2026, true, null];
 */
export type OpenCell = string | number | boolean | null;

/**
 * A column of a table of open data. Names are Indonesian and never change with the reader's language: programs rely on
 * them.
 *
 * @example
 * const column: OpenColumn = {
 *   name: 'kode',
 *   type: 'string',
 *   title: { id: 'Kode', en: 'Code' },
 *   required: true,
 * };
 */
export interface OpenColumn {
  readonly name: string;
  /** As the Table Schema of Frictionless calls it. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  readonly title: LocalisedText;
  /** What to know besides, such as a unit. */
  readonly note?: LocalisedText | undefined;
  /** Whether no cell is empty. */
  readonly required?: boolean | undefined;
  /** All that may stand there. */
  readonly choices?: readonly string[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

/**
 * Columns of a table that say a row of another one.
 *
 * @example
 * const key: OpenForeignKey = {
 *   columns: ['kode_program'], table: 'program', references: ['kode'],
 * };
 */
export interface OpenForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/**
 * A table of open data.
 *
 * @example
 * const isEmpty = ({ rows }: OpenTable) => rows.length === 0;
 */
export interface OpenTable {
  /** Also the name of its file. */
  readonly name: string;
  readonly title: LocalisedText;
  readonly columns: readonly OpenColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly OpenForeignKey[];
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly OpenCell[])[];
}

/** A column with what stands in it of each entry. */
export type ColumnOf<Entry> = OpenColumn & { readonly of: (entry: Entry) => OpenCell };

interface TableOf<Entry> extends Pick<OpenTable, 'name' | 'title' | 'primaryKey'> {
  readonly foreignKeys?: readonly OpenForeignKey[];
  readonly columns: readonly ColumnOf<Entry>[];
}

/** Makes a table of entries. */
export function tableOf<Entry>(
  { columns, foreignKeys = [], ...table }: TableOf<Entry>,
  entries: readonly Entry[],
): OpenTable {
  return {
    ...table,
    foreignKeys,
    columns: columns.map(({ of: _, ...column }) => column),
    rows: entries.map((entry) => columns.map((column) => column.of(entry))),
  };
}

/** A key of one column. */
export const refersTo = (column: string, table: string, reference = 'kode'): OpenForeignKey => ({
  columns: [column],
  table,
  references: [reference],
});
