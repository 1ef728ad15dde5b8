import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { leftItems } from '../records/left-items';
import { storedItems } from '../writes/stored-items';
import { typeOfList } from '../writes/type-of-list';
import { commitUndo } from './commit-undo';
import { notOwn } from './not-own';
import { tryUndo, type UndoOutcome } from './try-undo';
import { undonePlan } from './undone-plan';
import type { WantedUndo } from './wanted-undo';

/**
 * Takes back all of an import, or nothing: what it made is deleted, what it changed says again what it said. Nothing is
 * where any of it was changed, decided on or used since.
 */
export const undoImport = (strapi: Core.Strapi, wanted: WantedUndo): Promise<UndoOutcome> =>
  tryUndo(strapi, wanted, 'workbook', async ({ items: kept, open, record }) => {
    const { importer, now, plan } = wanted;
    const items = storedItems(open.stored.parts);
    const undone = undonePlan(open, leftItems.parse(kept), now.toISOString(), (list, id) => {
      const type = typeOfList(list);
      const row: unknown = type === undefined ? undefined : items.row(type, id);
      return z.object({ revision: z.number() }).safeParse(row).data?.revision ?? null;
    });
    if (!undone.ok) return undone;
    const foreign = await notOwn(strapi, plan, open, undone, importer);
    if (foreign.length > 0) return { ok: false, items: foreign };
    return { ok: true, commit: () => commitUndo(strapi, wanted, { open, record, undone }) };
  });
