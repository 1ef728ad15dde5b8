import { Worker } from 'node:worker_threads';
import type { PrintedBook, PrintJob } from '../print/types.js';
import type { WorkerMessage } from './messages.js';
import type { PrintOptions, PrintOutcome } from './types.js';

/** Has a thread print a book, and ends that thread where it is told to or where nothing comes of it any more. */
export function printInThread(
  thread: URL,
  job: PrintJob,
  { mostMegabytes = 1024, mostSecondsPerStep = 300, onProgress, signal }: PrintOptions,
): Promise<PrintOutcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, {
      // What its process was started with, such as a loader of sources, isn't for it.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    const giveUp = (code: 'ended' | 'stuck') => {
      resolve({ ok: false, code });
      void worker.terminate();
    };
    const end = () => giveUp('ended');
    const deadline = setTimeout(() => giveUp('stuck'), mostSecondsPerStep * 1000);
    signal?.addEventListener('abort', end, { once: true });
    worker.postMessage(job);
    worker.on('message', (message: WorkerMessage) => {
      deadline.refresh();
      if (message.kind === 'progress') onProgress?.(message.progress);
      else resolve(outcomeOf(message.printed));
    });
    worker.on('error', (error) => {
      if (isOutOfMemory(error)) resolve({ ok: false, code: 'too-large' });
      else reject(error);
    });
    worker.on('exit', (code) => {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', end);
      reject(new Error(`The printing thread ended with ${code} before it had printed.`));
    });
  });
}

const outcomeOf = (printed: PrintedBook | null): PrintOutcome =>
  printed === null ? { ok: false, code: 'book-not-found' } : { ok: true, printed };

const isOutOfMemory = (error: Error): boolean =>
  'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
