import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { PrintedBook, PrintJob, PrintProgress } from '../print/types.js';
import type { WorkerMessage } from './messages.js';

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
  /** The framework has no such book; it took more memory than a server can spare; it was told to end. */
  | { readonly ok: false; readonly code: 'book-not-found' | 'too-large' | 'ended' };

/** A server goes on answering while it prints: one book at a time. */
const inTurn = pLimit(1);

/**
 * Prints a book as `printBook` does, in a thread of its own, so that a server goes on answering. Books wait for each
 * other. Defects of the program reject; all else is told in the outcome.
 *
 * @example
 * const outcome = await printInWorker(job, { onProgress: ({ done, total }) => bar.set(done / total) });
 * if (outcome.ok) await writeFile('manifest.json', JSON.stringify(outcome.printed.manifest));
 */
export function printInWorker(job: PrintJob, options: PrintOptions = {}): Promise<PrintOutcome> {
  return inTurn(() => (options.signal?.aborted === true ? ended : inThread(job, options)));
}

const ended: PrintOutcome = { ok: false, code: 'ended' };

function inThread(
  job: PrintJob,
  { mostMegabytes = 1024, onProgress, signal }: PrintOptions,
): Promise<PrintOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      // What its process was started with, such as a loader of sources, isn't for it.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const end = () => {
      resolve(ended);
      void worker.terminate();
    };
    signal?.addEventListener('abort', end, { once: true });
    worker.postMessage(job);
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') onProgress?.(message.progress);
      else resolve(outcomeOf(message.printed));
    });
    worker.on('error', (error) => {
      if (isOutOfMemory(error)) resolve({ ok: false, code: 'too-large' });
      else reject(error);
    });
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', end);
      reject(new Error(`The printing thread ended with ${code} before it had printed.`));
    });
  });
}

const outcomeOf = (printed: PrintedBook | null): PrintOutcome =>
  printed === null ? { ok: false, code: 'book-not-found' } : { ok: true, printed };

const isOutOfMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
