import type { Rpjmd } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import type { RpjmdImportResult } from '../../../../../shared/contracts/rpjmd-import';
import { lockRow } from '../../entry/lock-row';
import type { OpenPlan } from '../../imports/open-plan';
import { mayWrite, type Asker } from '../../item/asker';
import { documentsOf } from '../../item/documents-of';
import { NotOwn } from '../../item/item-refused';
import { planVersion } from '../../masterplan/live/plan-version';
import { inTransaction } from '../../masterplan/transaction';
import type { WantedRpjmd } from '../dry-run';
import { insertCreations } from './insert-creations';
import { planWrites, type RpjmdUpdate } from './plan-writes';
import { rpjmdDrafts } from './rpjmd-drafts';
import { storedEntries } from './stored-entries';

/** A name that every database holds: what isn't, is left out. */
const storable = (name: string) => name.replace(/[\0\p{Surrogate}]/gu, '').slice(0, 200);

/**
 * Writes an RPJMD in one transaction: what is new as fast as the database takes it, what is changed through the rules
 * around every write. `null` where the plan was written since it was read: then nothing is.
 */
export async function writeRpjmd(
  strapi: Core.Strapi,
  { file, importer, now, plan }: WantedRpjmd,
  open: OpenPlan,
  rpjmd: Rpjmd,
): Promise<RpjmdImportResult | null> {
  const stored = storedEntries(open.stored.parts);
  const { creations, updates } = planWrites(rpjmdDrafts(rpjmd), stored);
  const asker: Asker = { userId: importer.userId, ability: importer.ability };
  return inTransaction(strapi, async (transaction) => {
    await lockRow(strapi, transaction, 'plan', plan.documentId);
    if ((await planVersion(strapi, plan.id, transaction)) !== open.version) return null;
    const update = async (wanted: readonly RpjmdUpdate[], ids: ReadonlyMap<string, number>) => {
      for (const each of wanted) await writeUpdate(strapi, each, { asker, ids });
    };
    const ids = new Map([...stored].map(([ref, { id }]) => [ref, id]));
    // Years are checked against the period of the head, and entries may be moved below new ones.
    const isHead = ({ name }: RpjmdUpdate) => name === 'rpjmd';
    await update(updates.filter(isHead), ids);
    const reason = `Impor RPJMD dari berkas ${storable(file.name)}`;
    const at = now.toISOString();
    const insertion = { planId: plan.id, asker, creations, ids, at, reason };
    await insertCreations(strapi, transaction, insertion);
    await update(
      updates.filter((each) => !isHead(each)),
      ids,
    );
    return { created: creations.length, updated: updates.length };
  });
}

async function writeUpdate(
  strapi: Core.Strapi,
  { columns, documentId, links, name }: RpjmdUpdate,
  { asker, ids }: { asker: Asker; ids: ReadonlyMap<string, number> },
): Promise<void> {
  const fields = [...Object.keys(columns), ...Object.keys(links)];
  if (!(await mayWrite(strapi, asker, 'update', name, documentId, fields))) throw new NotOwn();
  const relations = Object.entries(links).map(([relation, refs]): [string, object] => [
    relation,
    { set: refs.map((ref) => ({ id: ids.get(ref) })) },
  ]);
  const data = { ...columns, ...Object.fromEntries(relations), updatedBy: asker.userId };
  await documentsOf(strapi, name).update({ documentId, data });
}
