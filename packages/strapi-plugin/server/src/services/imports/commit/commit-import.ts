import type { Core } from '@strapi/strapi';
import { uid } from '../../../content-types/define/type-name';
import { unstorablePath } from '../../../text/unstorable-path';
import { planVersion } from '../../masterplan/live/plan-version';
import { inTransaction } from '../../masterplan/transaction';
import { meanwhile } from '../../masterplan/write/meanwhile';
import type { Asked, DryRun } from '../dry-run';
import { writeMemory } from '../memory/write-memory';
import type { ImportFile } from '../read-file';
import { toLeftItems } from '../records/left-items';
import { listImports, type ImportRow } from '../records/list-imports';
import { storableName } from '../records/storable-name';
import { lockEntries } from './lock-entries';
import { writeItems } from './write-items';
import { writtenEntries } from './written-entries';

interface Commit {
  readonly file: ImportFile;
  readonly fingerprint: string;
}

/**
 * Writes what a dry run found, in one transaction with its record and with what is remembered of the file. `null` where
 * the plan was written since it was read: then nothing is.
 */
export async function commitImport(
  strapi: Core.Strapi,
  { importer, now, plan }: Asked,
  { drafted, items, open, writes }: DryRun,
  { file, fingerprint }: Commit,
): Promise<ImportRow | null> {
  return inTransaction(strapi, async (transaction) => {
    await lockEntries(strapi, transaction, plan, writtenEntries(writes));
    if ((await planVersion(strapi, plan.id, transaction)) !== open.version) return null;
    const fileName = storableName(file.name);
    const act = { act: 'import', reason: `Impor dari berkas ${fileName}` } as const;
    const labels = new Map(items.map(({ key, label }) => [key, label]));
    const left = await meanwhile(
      () => writeItems(strapi, transaction, writes, { plan, open, importer, now, ...act }),
      () => toLeftItems(writes, (key) => labels.get(key) ?? key),
    );
    const { memory } = drafted.sources;
    if (unstorablePath(memory) === null) {
      await writeMemory(strapi, transaction, plan.regionCode, memory);
    }
    const created = writes.filter(({ kind }) => kind === 'create').length;
    await strapi.db.query(uid('import')).create({
      // What it takes to undo ten thousand rows isn't read back.
      select: ['id'],
      data: {
        fileName,
        sha256: file.sha256,
        fingerprint,
        at: now.toISOString(),
        actorId: importer.userId,
        actorName: importer.name,
        created,
        updated: writes.length - created,
        items: left,
        plan: plan.id,
      },
    });
    const [row] = await listImports(strapi, plan.id, { fingerprint, undoneAt: { $null: true } });
    return row ?? null;
  });
}
