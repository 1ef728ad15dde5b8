import type { Core } from '@strapi/strapi';
import type { PrintedBookItem } from '../../../../shared/contracts/printed-book';
import { deskOf } from './desk-of';
import { findFile, type FoundFile } from './find-file';
import { findOffered } from './find-offered';
import { listOffered } from './list-offered';
import { listPrinted } from './list-printed';
import { offerPrinted } from './offer-printed';
import { printedOfPlan } from './printed-of-plan';
import { removePrinted } from './remove-printed';
import { runPrint } from './run-print';
import { startPrint, type StartOutcome, type WantedPrint } from './start-print';
import { tellPrinted } from './tell-printed';

export type PrintOutcome =
  { ok: true; begun: boolean; book: PrintedBookItem } | Exclude<StartOutcome, { ok: true }>;

/** Books of a plan that were brought to paper ("buku tercetak"): printed beside other work, kept as they were printed. */
const printedBook = ({ strapi }: { strapi: Core.Strapi }) => {
  const running = new Set<Promise<void>>();
  const closing = new AbortController();

  return {
    /** Begins to print, and answers at once: the list tells how far it is. */
    async print(wanted: WantedPrint): Promise<PrintOutcome> {
      const started = await startPrint(strapi, wanted);
      if (!started.ok) return started;
      const { job, row } = started;
      if (job !== null) {
        const run = runPrint(deskOf(strapi, row, job), closing.signal).finally(() =>
          running.delete(run),
        );
        running.add(run);
      }
      return { ok: true, begun: job !== null, book: tellPrinted(row, wanted.now) };
    },

    list: (planId: number, now: Date) => listPrinted(strapi, planId, now),

    async file(planId: number, documentId: string, name: string): Promise<FoundFile | null> {
      const book = await printedOfPlan(strapi, planId, documentId);
      return book === null ? null : findFile(strapi, book.id, name);
    },

    remove: (removing: Parameters<typeof removePrinted>[1]) => removePrinted(strapi, removing),
    offer: (offering: Parameters<typeof offerPrinted>[1]) => offerPrinted(strapi, offering),
    listOffered: (regionCode: string) => listOffered(strapi, regionCode),
    findOffered: (wanted: Parameters<typeof findOffered>[1]) => findOffered(strapi, wanted),

    /** Ends what is being printed: its process is about to end. */
    async close(): Promise<void> {
      closing.abort();
      await Promise.allSettled(running);
    },
  };
};

export default printedBook;
