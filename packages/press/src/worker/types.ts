import type { PrintedBook, PrintProgress } from '../print/types.js';

/**
 * How a book is printed beside other work.
 *
 * @example
 * const options: PrintOptions = { onProgress: ({ step }) => console.log(step) };
 */
export interface PrintOptions {
  /** Called when its turn has come, and at each step from then on. */
  readonly onProgress?: (progress: PrintProgress) => void;
  /** Ends the printing, also while it waits for its turn. */
  readonly signal?: AbortSignal;
  /** Without a figure or a file finished, after which it is given up; 300 unless said: a book of 500 pages takes one. */
  readonly mostSecondsPerStep?: number;
  /** Of memory that it may take; 1024 unless said: a book of 500 pages takes half of it. */
  readonly mostMegabytes?: number;
}

/**
 * A printed book, or why there is none.
 *
 * @example
 * const tooLarge: PrintOutcome = { ok: false, code: 'too-large' };
 */
export type PrintOutcome =
  | { readonly ok: true; readonly printed: PrintedBook }
  /**
   * The framework has no such book; it took more memory than a server can spare; nothing of it was finished for too
   * long; it was told to end.
   */
  | { readonly ok: false; readonly code: 'book-not-found' | 'too-large' | 'stuck' | 'ended' };
