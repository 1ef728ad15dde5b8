import type { Core } from '@strapi/strapi';
import { tryUndo, type UndoOutcome } from '../../imports/undo/try-undo';
import type { WantedUndo } from '../../imports/undo/wanted-undo';
import { commitUndo } from './commit-undo';
import { leftEntries } from './left-entries';
import { notOwnRpjmd } from './not-own-rpjmd';
import { undoneRpjmd } from './undone-rpjmd';

/**
 * Takes back all of an import of an RPJMD, or nothing: what it made is deleted, what it changed says again what it
 * said. Nothing is where any of it was changed or used since.
 */
export const undoRpjmd = (strapi: Core.Strapi, wanted: WantedUndo): Promise<UndoOutcome> =>
  tryUndo(strapi, wanted, 'rpjmd', async ({ items, open, record }) => {
    const undone = undoneRpjmd(open, leftEntries.parse(items));
    if (!undone.ok) return undone;
    const foreign = await notOwnRpjmd(strapi, undone, wanted.importer);
    if (foreign.length > 0) return { ok: false, items: foreign };
    return { ok: true, commit: () => commitUndo(strapi, wanted, { open, record, undone }) };
  });
