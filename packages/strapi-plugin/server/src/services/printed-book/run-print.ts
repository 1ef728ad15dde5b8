import type { PrintedBook, PrintOptions, PrintOutcome, PrintProgress } from '@kotacerdas/press';
import type { PrintFailure } from '../../../../shared/contracts/printed-book';

/** How often is told how far a book is: often enough for a bar that moves, and for a sign of life. */
const beat = 1_000;

/** What a print is run with. */
export interface PrintDesk {
  print: (options: PrintOptions) => Promise<PrintOutcome>;
  /** Writes into the row of the book. */
  tell: (change: object) => Promise<unknown>;
  keep: (printed: PrintedBook) => Promise<void>;
  log: { error: (told: unknown) => unknown; warn: (told: string) => unknown };
}

/** Prints a book and keeps it, and tells all the while how far it is. Whatever becomes of it stands in its row. */
export async function runPrint(
  { keep, log, print, tell }: PrintDesk,
  signal: AbortSignal,
): Promise<void> {
  const fail = (failure: PrintFailure) => tell({ state: 'failed', failure });
  let progress: PrintProgress | null = null;
  let telling: Promise<unknown> = Promise.resolve();
  const heart = setInterval(() => {
    telling = tell({ ...progress, seenAt: new Date().toISOString() }).catch((error: unknown) => {
      log.warn(`Progress of a book can't be written: ${String(error)}`);
    });
  }, beat);
  try {
    const onProgress = (told: PrintProgress) => {
      progress = told;
    };
    const outcome = await print({ onProgress, signal });
    clearInterval(heart);
    await telling;
    if (outcome.ok) await keep(outcome.printed);
    else await fail(failures[outcome.code]);
  } catch (error) {
    log.error(error);
    // Where the database itself is gone, the row says by its silence that nobody is at it any more.
    await fail('defect').catch((other: unknown) => log.error(other));
  } finally {
    clearInterval(heart);
  }
}

/** The framework was looked at before: that it has no such book any more is a defect. */
const failures = {
  'too-large': 'too-large',
  stuck: 'stuck',
  ended: 'interrupted',
  'book-not-found': 'defect',
} as const satisfies Record<string, PrintFailure>;
