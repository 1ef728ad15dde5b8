import type { PrintedBook, PrintProgress } from '../print/types.js';

/** What a worker tells. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: PrintProgress }
  | { readonly kind: 'printed'; readonly printed: PrintedBook | null };
