import type { ColumnUnit } from '../../grammar/unit/column-unit.js';

/**
 * In what the numbers of a column are written, and who says so.
 *
 * @example
 * const isOpen = ({ unit }: FoundUnit) => unit === null;
 */
export interface FoundUnit {
  /** What numbers are read with; `null` until somebody has said. */
  readonly unit: ColumnUnit | null;
  /**
   * `unsaid`: nothing names a unit. `header`: the header of the column does. `around`: only a text around the table
   * does, or texts contradict each other. `remembered`, `chosen`: a person did, before or now. `changed`: a person did
   * before, of a sheet that said something else about it.
   */
  readonly how: 'unsaid' | 'header' | 'around' | 'remembered' | 'chosen' | 'changed';
  /** What the sheet says about it, as it stands there; empty for nothing. */
  readonly said: string;
  /** Units that the column may be in, as they may be chosen. */
  readonly choices: readonly ColumnUnit[];
}
