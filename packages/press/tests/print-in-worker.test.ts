import { describe, expect, it } from 'vitest';
import { printBook, printInWorker, type PrintOutcome } from '@kotacerdas/press';
import { exampleJob } from './support/example-job.js';

const hashesOf = (outcome: PrintOutcome) =>
  outcome.ok ? outcome.printed.manifest.files.map(({ sha256 }) => sha256) : outcome.code;

describe('printing in a thread of its own', () => {
  it('gives the same files, while its process goes on', async () => {
    let beats = 0;
    const heart = setInterval(() => (beats += 1), 10);
    const outcome = await printInWorker(exampleJob());
    clearInterval(heart);
    expect(beats).toBeGreaterThan(20);
    const here = await printBook(exampleJob());
    expect(hashesOf(outcome)).toEqual(here?.manifest.files.map(({ sha256 }) => sha256));
  });

  it('takes one book after the other', async () => {
    const told: string[] = [];
    const print = (templateId: string) =>
      printInWorker(exampleJob({ templateId }), { onProgress: () => told.push(templateId) });
    const outcomes = await Promise.all([print('buku-3'), print('ringkasan')]);
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect(told).toEqual(told.toSorted());
    expect(new Set(told)).toEqual(new Set(['buku-3', 'ringkasan']));
  });

  it('says that there is no such book', async () => {
    const outcome = await printInWorker(exampleJob({ templateId: 'buku-9' }));
    expect(outcome).toEqual({ ok: false, code: 'book-not-found' });
  });

  it('ends when it is told to, and the next book has its turn', async () => {
    const stop = new AbortController();
    const first = printInWorker(exampleJob(), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    const waiting = printInWorker(exampleJob(), { signal: stop.signal });
    const next = printInWorker(exampleJob({ templateId: 'ringkasan' }));
    expect(await first).toEqual({ ok: false, code: 'ended' });
    expect(await waiting).toEqual({ ok: false, code: 'ended' });
    expect((await next).ok).toBe(true);
  });

  it('gives up a book that takes more memory than it may, and its process lives on', async () => {
    const outcome = await printInWorker(exampleJob(), { mostMegabytes: 24 });
    expect(outcome).toEqual({ ok: false, code: 'too-large' });
  });
});
