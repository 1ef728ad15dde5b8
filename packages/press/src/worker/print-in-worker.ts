import pLimit from 'p-limit';
import type { PrintJob } from '../print/types.js';
import { printInThread } from './print-in-thread.js';
import type { PrintOptions, PrintOutcome } from './types.js';

/** A server goes on answering while it prints: one book at a time. */
const inTurn = pLimit(1);

const thread = new URL('./worker.js', import.meta.url);

/**
 * Prints a book as `printBook` does, in a thread of its own, so that a server goes on answering. Books wait for each
 * other. Defects of the program reject; all else is told in the outcome.
 *
 * @example
 * const outcome = await printInWorker(job, { onProgress: ({ done, total }) => bar.set(done / total) });
 * if (outcome.ok) await writeFile('manifest.json', JSON.stringify(outcome.printed.manifest));
 */
export function printInWorker(job: PrintJob, options: PrintOptions = {}): Promise<PrintOutcome> {
  return inTurn(() =>
    options.signal?.aborted === true
      ? { ok: false, code: 'ended' }
      : printInThread(thread, job, options),
  );
}
