import { parentPort } from 'node:worker_threads';
import { printBook } from '../print/print-book.js';
import type { PrintJob } from '../print/types.js';
import type { WorkerMessage } from './messages.js';

const tell = (message: WorkerMessage) => parentPort?.postMessage(message);

async function print(job: PrintJob): Promise<void> {
  const printed = await printBook(job, (progress) => tell({ kind: 'progress', progress }));
  tell({ kind: 'printed', printed });
}

// What fails ends the thread, and reaches whoever started it as its error.
parentPort?.once('message', (job: PrintJob) => void print(job));
