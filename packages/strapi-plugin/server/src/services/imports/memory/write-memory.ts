import { isDeepStrictEqual } from 'node:util';
import type { MappingMemory } from '@kotacerdas/core/exchange';
import type { Core } from '@strapi/strapi';
import { uid } from '../../../content-types/define/type-name';
import type { Transaction } from '../../masterplan/transaction';
import { readMemory } from './read-memory';

/** Keeps what a region remembers from now on, within the caller's transaction. */
export async function writeMemory(
  strapi: Core.Strapi,
  transaction: Transaction,
  regionCode: string,
  memory: MappingMemory,
): Promise<void> {
  if (isDeepStrictEqual(memory, await readMemory(strapi, regionCode))) return;
  const { tableName } = strapi.db.metadata.get(uid('import-memory'));
  // Of two plans of a region that import for the first time at once, the second waits here, and then finds the row.
  await strapi.db
    .getConnection(tableName)
    .insert({ document_id: `memory-${regionCode}`, region_code: regionCode, memory: '[]' })
    .onConflict('region_code')
    .ignore()
    .transacting(transaction);
  await strapi.db
    .query(uid('import-memory'))
    .updateMany({ where: { regionCode }, data: { memory, updatedAt: new Date() } });
}
