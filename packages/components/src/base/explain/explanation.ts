import type { DataTable } from '../figure/data-table.js';

/** Where a figure comes from, in words: everything a reader needs to compute it by hand. */
export interface Explanation {
  /** What the figure is called. */
  readonly title: string;
  /** The figure itself, as it is shown. */
  readonly figure: string;
  /** How it is reckoned, as sentences and formulas with the numbers filled in. */
  readonly steps: readonly string[];
  /** What went into it, one row each. */
  readonly contributions?: DataTable | undefined;
  /** What was left out, and why. */
  readonly leftOut?: readonly string[] | undefined;
  /** The framework, method or document it goes by. */
  readonly source: string;
}
