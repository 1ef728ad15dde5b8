import type { Rpjmd } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { uid } from '../../../content-types/define/type-name';
import { lockRow } from '../../entry/lock-row';
import { fingerprintOf } from '../../imports/records/fingerprint-of';
import { listImports, type ImportRow } from '../../imports/records/list-imports';
import { storableName } from '../../imports/records/storable-name';
import type { OpenPlan } from '../../imports/open-plan';
import type { Asker } from '../../item/asker';
import { planVersion } from '../../masterplan/live/plan-version';
import { inTransaction } from '../../masterplan/transaction';
import type { WantedRpjmd } from '../dry-run';
import { toLeftEntries } from '../undo/left-entries';
import { insertCreations } from './insert-creations';
import { planWrites, type RpjmdUpdate } from './plan-writes';
import { rpjmdDrafts } from './rpjmd-drafts';
import { storedEntries } from './stored-entries';
import { writeUpdate } from './write-update';

/** What an import wrote; `row` is its record, and there is none where nothing was written. */
export interface WrittenRpjmd {
  readonly created: number;
  readonly updated: number;
  readonly row: ImportRow | null;
}

/**
 * Writes an RPJMD in one transaction: what is new as fast as the database takes it, what is changed through the rules
 * around every write, and its record with what it takes to undo it. `null` where the plan was written since it was
 * read: then nothing is.
 */
export async function writeRpjmd(
  strapi: Core.Strapi,
  { file, importer, now, plan, request }: WantedRpjmd,
  open: OpenPlan,
  rpjmd: Rpjmd,
): Promise<WrittenRpjmd | null> {
  const stored = storedEntries(open.stored.parts);
  const writes = planWrites(rpjmdDrafts(rpjmd), stored);
  const { creations, updates } = writes;
  const [created, updated] = [creations.length, updates.length];
  if (created + updated === 0) return { created, updated, row: null };
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
    const fileName = storableName(file.name);
    const reason = `Impor RPJMD dari berkas ${fileName}`;
    const at = now.toISOString();
    const insertion = { planId: plan.id, asker, creations, ids, at, reason };
    await insertCreations(strapi, transaction, insertion);
    await update(
      updates.filter((each) => !isHead(each)),
      ids,
    );
    const { answers, leaveOpen, period } = request;
    const fingerprint = fingerprintOf(file.sha256, { answers, leaveOpen, period });
    await strapi.db.query(uid('import')).create({
      data: {
        kind: 'rpjmd',
        fileName,
        sha256: file.sha256,
        fingerprint,
        at,
        actorId: importer.userId,
        actorName: importer.name,
        created,
        updated,
        items: toLeftEntries(writes, open.masterplan.rpjmd, rpjmd),
        plan: plan.id,
      },
    });
    const [row] = await listImports(strapi, plan.id, { kind: 'rpjmd', sha256: file.sha256 });
    return { created, updated, row: row ?? null };
  });
}
