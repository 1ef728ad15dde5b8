import { expect, it } from 'vitest';
import { printInThread } from '../src/worker/print-in-thread.js';
import { exampleJob } from './support/example-job.js';

const hanging = new URL('./support/hanging-worker.mjs', import.meta.url);

it('gives up a print of which nothing is finished any more, however busy its thread is', async () => {
  const told: string[] = [];
  const outcome = await printInThread(hanging, exampleJob(), {
    mostSecondsPerStep: 1,
    onProgress: ({ step }) => told.push(step),
  });
  expect(outcome).toEqual({ ok: false, code: 'stuck' });
  expect(told).toEqual(['figures']);
});
