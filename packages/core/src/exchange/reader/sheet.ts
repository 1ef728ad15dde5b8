import type { DateSystem } from '../grammar/serial-day.js';

/**
 * What a cell holds, as the file says it; nothing is converted yet.
 *
 * @example
 * const value: CellValue = { kind: 'number', value: 0.25, shownAs: 'percent' };
 */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** What the number's format makes of it. */
      readonly shownAs: 'number' | 'percent' | 'day';
    }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** `#REF!` and the like. */
  | { readonly kind: 'error'; readonly code: string }
  /** A formula whose result the file doesn't hold: only the program that wrote it knows. */
  | { readonly kind: 'uncalculated' };

/**
 * A cell that has something in it.
 *
 * @example
 * const cell: Cell = { column: 1, value: { kind: 'text', text: 'Antrean Daring' }, calculated: false };
 */
export interface Cell {
  /** 0 for A. */
  readonly column: number;
  readonly value: CellValue;
  /** Whether a formula gave the value. */
  readonly calculated: boolean;
}

/**
 * A row that has something in it.
 *
 * @example
 * const row: SheetRow = { number: 4, hidden: false, cells: [] };
 */
export interface SheetRow {
  /** 1 for the first, as spreadsheets show it. */
  readonly number: number;
  readonly hidden: boolean;
  /** What has something in it, from the left. */
  readonly cells: readonly Cell[];
}

/**
 * Cells that are one: what the first holds, all hold.
 *
 * @example
 * const merged: MergedCells = { from: { row: 1, column: 0 }, to: { row: 1, column: 4 } };
 */
export interface MergedCells {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/**
 * A sheet of a workbook; a CSV file has one, called CSV.
 *
 * @example
 * const sheet: Sheet = { name: 'Inovasi', hidden: false, rows: [], merged: [], links: new Map() };
 */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedCells[];
  /** Where a cell's link leads, by the cell's address. */
  readonly links: ReadonlyMap<string, string>;
}

/**
 * A file of rows, whatever its kind was.
 *
 * @example
 * const workbook: Workbook = { sheets: [], dates: '1900' };
 */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly dates: DateSystem;
}
