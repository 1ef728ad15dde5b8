// Tells one step, and never ends the next.
import { parentPort } from 'node:worker_threads';

parentPort.once('message', () => {
  parentPort.postMessage({ kind: 'progress', progress: { step: 'figures', done: 0, total: 3 } });
  for (;;);
});
