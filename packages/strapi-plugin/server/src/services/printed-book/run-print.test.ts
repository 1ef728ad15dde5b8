import type { PrintJob } from '@kotacerdas/press';
import type { Core } from '@strapi/strapi';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runPrint } from './run-print';
import type { StoredRow } from './stored-row';

const press = vi.hoisted(() => ({ printInWorker: vi.fn() }));
vi.mock('@kotacerdas/press', () => press);

const row: StoredRow = {
  id: 7,
  documentId: 'book',
  templateId: 'buku-1',
  title: 'Buku 1',
  edition: null,
  additionsRevision: 0,
  state: 'printing',
  failure: null,
  step: null,
  done: null,
  total: null,
  requestedAt: '2026-11-23T02:59:00.000Z',
  requestedBy: 'Ani',
  seenAt: '2026-11-23T02:59:00.000Z',
  printedAt: null,
  manifest: null,
  offeredAt: null,
};
const job = {} as unknown as PrintJob;

/** As much of Strapi as a print asks for; nothing can be kept in it. */
function strapiWith(update: (change: object) => Promise<unknown>) {
  const log = { error: vi.fn(), warn: vi.fn() };
  const transaction = () => Promise.reject(new Error('No transaction.'));
  const strapi = { log, db: { query: () => ({ update }), transaction } };
  return { log, strapi: strapi as unknown as Core.Strapi };
}

const run = (strapi: Core.Strapi) => runPrint(strapi, row, job, new AbortController().signal);

describe('a print that comes to nothing', () => {
  afterEach(() => {
    vi.useRealTimers();
    press.printInWorker.mockReset();
  });

  it.each([
    ['too-large', 'too-large'],
    ['ended', 'interrupted'],
    ['book-not-found', 'defect'],
  ])('says in its row that it was %s', async (code, failure) => {
    press.printInWorker.mockResolvedValue({ ok: false, code });
    const update = vi.fn(() => Promise.resolve());
    await run(strapiWith(update).strapi);
    expect(update.mock.calls).toEqual([[{ where: { id: 7 }, data: { state: 'failed', failure } }]]);
  });

  it.each([
    ['the press has a defect', () => Promise.reject(new Error('No such glyph.'))],
    [
      'its files can’t be kept',
      () => Promise.resolve({ ok: true, printed: { files: [], manifest: { files: [] } } }),
    ],
  ])('says that it is a defect, and logs which, where %s', async (_what, print) => {
    press.printInWorker.mockImplementation(print);
    const update = vi.fn(() => Promise.resolve());
    const { log, strapi } = strapiWith(update);
    await run(strapi);
    expect(update.mock.calls).toEqual([
      [{ where: { id: 7 }, data: { state: 'failed', failure: 'defect' } }],
    ]);
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  it('ends as usual where even that can’t be written', async () => {
    press.printInWorker.mockRejectedValue(new Error('No such glyph.'));
    const { log, strapi } = strapiWith(() => Promise.reject(new Error('The database is gone.')));
    await expect(run(strapi)).resolves.toBeUndefined();
    expect(log.error.mock.calls.map(([error]) => String(error))).toEqual([
      'Error: No such glyph.',
      'Error: The database is gone.',
    ]);
  });

  it('goes on where only its progress can’t be written', async () => {
    vi.useFakeTimers();
    let end: (outcome: object) => void = () => undefined;
    press.printInWorker.mockReturnValue(new Promise((resolve) => (end = resolve)));
    const update = vi
      .fn<(change: object) => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('Busy.'))
      .mockResolvedValue(undefined);
    const { log, strapi } = strapiWith(update);
    const running = run(strapi);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(log.warn).toHaveBeenCalledTimes(1);
    end({ ok: false, code: 'too-large' });
    await running;
    expect(update).toHaveBeenLastCalledWith({
      where: { id: 7 },
      data: { state: 'failed', failure: 'too-large' },
    });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(update).toHaveBeenCalledTimes(2);
  });
});
