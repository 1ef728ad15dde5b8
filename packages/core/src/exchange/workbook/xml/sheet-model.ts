import type { CellContent } from '../../columns/sheet-column.js';
import type { CellStyle } from './styles.js';

/** A cell that is written. */
export interface WrittenCell {
  readonly content: CellContent;
  readonly style: CellStyle;
}

export interface WrittenColumn {
  readonly width: number;
  /** How empty cells of the column look, and whether they may be written to. */
  readonly style?: CellStyle | undefined;
  readonly hidden?: boolean | undefined;
}

/** What may be written into a column's cells, and the hint beside them. */
export interface CellRule {
  /** 0 for A. */
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly hint: { readonly title: string; readonly text: string };
  readonly allows?:
    | { readonly kind: 'list'; readonly range: string }
    | { readonly kind: 'whole' | 'decimal'; readonly least: number; readonly most: number }
    | undefined;
  /** Whether spreadsheets refuse what isn't allowed, or only ask about it. */
  readonly strict: boolean;
}

/** A cell that leads to another one. */
export interface CellLink {
  readonly from: string;
  readonly sheet: string;
  readonly to: string;
}

/** A sheet that is written. */
export interface WrittenSheet {
  readonly name: string;
  readonly hidden?: 'hidden' | 'veryHidden' | undefined;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly (WrittenCell | null)[])[];
  /** The numbers of rows that nobody has to see, such as the one that holds keys. */
  readonly hiddenRows?: readonly number[] | undefined;
  /** Cells that lead to others of the workbook. */
  readonly links?: readonly CellLink[] | undefined;
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number } | undefined;
  /** The number of the row above those that may be filtered and sorted. */
  readonly filteredFrom?: number | undefined;
  /** Whether only cells of an open style may be written to. */
  readonly guarded: boolean;
  readonly rules: readonly CellRule[];
}
