import type { PrintJob } from '@kotacerdas/press';
import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import { keepPrinted } from './keep-printed';
import type { PrintDesk } from './run-print';
import type { StoredRow } from './stored-row';

/** Where a book is printed and kept, and where its row is. */
export function deskOf(strapi: Core.Strapi, row: StoredRow, job: PrintJob): PrintDesk {
  const books = strapi.db.query(uid('printed-book'));
  return {
    async print(options) {
      // What prints is loaded when the first book is: most processes never print one.
      const { printInWorker } = await import('@kotacerdas/press');
      return printInWorker(job, options);
    },
    tell: (data) => books.update({ where: { id: row.id }, data }),
    keep: (printed) => keepPrinted(strapi, row, printed, new Date()),
    log: strapi.log,
  };
}
