export { printBook } from './print/print-book.js';
export { printInWorker, type PrintOptions, type PrintOutcome } from './worker/print-in-worker.js';
export {
  printSteps,
  type PrintedBook,
  type PrintJob,
  type PrintProgress,
  type PrintStep,
} from './print/types.js';
