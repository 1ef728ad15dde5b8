export { printBook } from './print/print-book.js';
export { printInWorker } from './worker/print-in-worker.js';
export type { PrintOptions, PrintOutcome } from './worker/types.js';
export {
  printSteps,
  type PrintedBook,
  type PrintJob,
  type PrintProgress,
  type PrintStep,
} from './print/types.js';
