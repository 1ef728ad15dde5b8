import type { Core } from '@strapi/strapi';
import { uid } from '../../../content-types/define/type-name';
import { listImports, type ImportRow } from '../records/list-imports';
import type { WantedUndo } from './wanted-undo';

/** Notes who took an import back, in the transaction that does it. */
export async function markUndone(
  strapi: Core.Strapi,
  { importer, now, plan }: WantedUndo,
  { documentId }: ImportRow,
): Promise<ImportRow | null> {
  const at = now.toISOString();
  await strapi.db.query(uid('import')).updateMany({
    where: { documentId },
    data: { undoneAt: at, undoneBy: importer.name, updatedAt: at },
  });
  const [row] = await listImports(strapi, plan.id, { documentId });
  return row ?? null;
}
