import type { Issue } from '../../issue/issue.js';

/** Where a reader is in a document, and what it found amiss so far. */
export interface Reading {
  readonly path: (string | number)[];
  readonly issues: Issue[];
}

/** Reads a value of one form: gives a copy of it with its own fields alone, and notes what is amiss. */
export type Shape = (value: unknown, at: Reading) => unknown;
