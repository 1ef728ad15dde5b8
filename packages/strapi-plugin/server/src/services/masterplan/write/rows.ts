import type { ColumnValue } from './column-value';

/** Rows of one table, as they are to be written. */
export interface Rows {
  readonly table: string;
  readonly columns: readonly string[];
  /** Of each row the values of these columns, in their order, as the driver takes them. */
  readonly rows: readonly (readonly ColumnValue[])[];
}
