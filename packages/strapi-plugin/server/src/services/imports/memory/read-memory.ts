import { mappingMemorySchema, type MappingMemory } from '@kotacerdas/core/exchange';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../../content-types/define/type-name';

const row = z.object({ memory: mappingMemorySchema });

/** What a region remembers of the sheets that it was sent; nothing where that can't be read. */
export async function readMemory(strapi: Core.Strapi, regionCode: string): Promise<MappingMemory> {
  const found: unknown = await strapi.db
    .query(uid('import-memory'))
    .findOne({ where: { regionCode } });
  return row.safeParse(found).data?.memory ?? [];
}
