import type { PrintJob, PrintProgress } from '@kotacerdas/press';
import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import type { PrintFailure } from '../../../../shared/contracts/printed-book';
import { keepPrinted } from './keep-printed';
import type { StoredRow } from './stored-row';

/** How often is told how far a book is: often enough for a bar that moves, and for a sign of life. */
const beat = 1_000;

/** Prints a book and keeps it, and tells all the while how far it is. Whatever becomes of it stands in its row. */
export async function runPrint(
  strapi: Core.Strapi,
  row: StoredRow,
  job: PrintJob,
  signal: AbortSignal,
): Promise<void> {
  const { id } = row;
  const books = strapi.db.query(uid('printed-book'));
  const fail = (failure: PrintFailure) =>
    books.update({ where: { id }, data: { state: 'failed', failure } });
  let progress: PrintProgress | null = null;
  let telling: Promise<unknown> = Promise.resolve();
  const heart = setInterval(() => {
    const data = { ...progress, seenAt: new Date().toISOString() };
    telling = books.update({ where: { id }, data }).catch((error: unknown) => {
      strapi.log.warn(`Progress of a book can't be written: ${String(error)}`);
    });
  }, beat);
  try {
    // What prints is loaded when the first book is: most processes never print one.
    const { printInWorker } = await import('@kotacerdas/press');
    const onProgress = (told: PrintProgress) => {
      progress = told;
    };
    const outcome = await printInWorker(job, { onProgress, signal });
    clearInterval(heart);
    await telling;
    if (outcome.ok) await keepPrinted(strapi, row, outcome.printed, new Date());
    else await fail(failures[outcome.code]);
  } catch (error) {
    strapi.log.error(error);
    // Where the database itself is gone, the row says by its silence that nobody is at it any more.
    await fail('defect').catch((other: unknown) => strapi.log.error(other));
  } finally {
    clearInterval(heart);
  }
}

/** The framework was looked at before: that it has no such book any more is a defect. */
const failures = {
  'too-large': 'too-large',
  ended: 'interrupted',
  'book-not-found': 'defect',
} as const satisfies Record<string, PrintFailure>;
