import type { PrintedBook, PrintOutcome } from '@kotacerdas/press';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runPrint, type PrintDesk } from './run-print';

const printed: PrintedBook = {
  files: [],
  manifest: {
    schemaVersion: 1,
    book: { id: 'buku-1', title: 'Buku 1', subtitle: 'Analisis' },
    region: { code: '32.78', name: 'Kota Tasikmalaya' },
    framework: { id: 'kominfo-2021', version: '1' },
    edition: null,
    asOf: '2026-11-23',
    files: [],
  },
};

/** A desk that prints to this end; nothing can be kept at it. */
function deskWith(
  print: PrintDesk['print'],
  tell = vi.fn<PrintDesk['tell']>(() => Promise.resolve()),
) {
  const log = { error: vi.fn(), warn: vi.fn() };
  const keep = () => Promise.reject(new Error('No transaction.'));
  return { log, tell, desk: { print, tell, keep, log } };
}

const run = (desk: PrintDesk) => runPrint(desk, new AbortController().signal);

describe('a print that comes to nothing', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['too-large', 'too-large'],
    ['stuck', 'stuck'],
    ['ended', 'interrupted'],
    ['book-not-found', 'defect'],
  ] as const)('says in its row that it was %s', async (code, failure) => {
    const { desk, tell } = deskWith(() => Promise.resolve({ ok: false, code }));
    await run(desk);
    expect(tell.mock.calls).toEqual([[{ state: 'failed', failure }]]);
  });

  it.each([
    ['the press has a defect', () => Promise.reject(new Error('No such glyph.'))],
    ['its files can’t be kept', () => Promise.resolve({ ok: true, printed } as const)],
  ])('says that it is a defect, and logs which, where %s', async (_what, print) => {
    const { desk, log, tell } = deskWith(print);
    await run(desk);
    expect(tell.mock.calls).toEqual([[{ state: 'failed', failure: 'defect' }]]);
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  it('ends as usual where even that can’t be written', async () => {
    const { desk, log } = deskWith(
      () => Promise.reject(new Error('No such glyph.')),
      vi.fn(() => Promise.reject(new Error('The database is gone.'))),
    );
    await expect(run(desk)).resolves.toBeUndefined();
    expect(log.error.mock.calls.map(([error]) => String(error))).toEqual([
      'Error: No such glyph.',
      'Error: The database is gone.',
    ]);
  });

  it('goes on where only its progress can’t be written', async () => {
    vi.useFakeTimers();
    let end: (outcome: PrintOutcome) => void = () => undefined;
    const printing = new Promise<PrintOutcome>((resolve) => (end = resolve));
    const { desk, log, tell } = deskWith(
      () => printing,
      vi
        .fn<PrintDesk['tell']>()
        .mockRejectedValueOnce(new Error('Busy.'))
        .mockResolvedValue(undefined),
    );
    const running = run(desk);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(log.warn).toHaveBeenCalledTimes(1);
    end({ ok: false, code: 'too-large' });
    await running;
    expect(tell).toHaveBeenLastCalledWith({ state: 'failed', failure: 'too-large' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(tell).toHaveBeenCalledTimes(2);
  });
});
