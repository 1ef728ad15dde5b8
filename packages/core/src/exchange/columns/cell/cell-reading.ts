import type { DecimalSign } from '../../grammar/read-decimals.js';

/** What may be wrong with a cell by itself. */
export const cellProblemCodes = [
  'cell-error',
  'cell-uncalculated',
  'cell-cut',
  'not-a-number',
  'not-an-amount',
  'not-a-percentage',
  'not-a-day',
  'not-a-year',
  'not-a-level',
  'not-a-choice',
  'not-found',
  'not-an-entry',
  'unit-open',
] as const;

export type CellProblemCode = (typeof cellProblemCodes)[number];

/**
 * What makes a cell doubtful: which sign its decimals have; in which unit it is written; whether it is meant rounded to
 * whole rupiah; whether a share is one already; which day it is; which choice a name with a typing error means, or
 * which of several that are called so.
 *
 * @example
 * const about: QuestionAbout = 'decimals';
 */
export type QuestionAbout =
  'decimals' | 'unit' | 'rounding' | 'percent' | 'day' | 'spelling' | 'name';

/** What a cell may mean that is doubtful. */
export interface DoubtfulReading {
  readonly kind: 'doubtful';
  /** The likelier one first. */
  readonly readings: readonly (string | number)[];
  readonly about: QuestionAbout;
  /** About decimals: which sign each reading takes them to have. */
  readonly signs?: readonly DecimalSign[] | undefined;
}

/** What a cell says, as the JSON of its field. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'empty' }
  | DoubtfulReading
  | {
      readonly kind: 'problem';
      readonly code: CellProblemCode;
      readonly params: Readonly<Record<string, string | number>>;
    };
