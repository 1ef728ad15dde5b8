import { createHash } from 'node:crypto';
import { rollUp } from '@kotacerdas/core/dashboard';
import { canonicalJson } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { latestSummaries } from './latest-summaries';

const stored = z.object({ version: z.string(), hash: z.string(), body: z.string() });

export type StoredRollUp = z.output<typeof stored>;

/**
 * What the published plans come to, of all regions or of one province, as the text that is served. It is made when an
 * edition has come since it was last made, and kept in the database for all processes.
 */
export async function storedRollUp(
  strapi: Core.Strapi,
  provinceCode: string | null,
  version: string,
): Promise<StoredRollUp> {
  const scope = provinceCode ?? 'all';
  const found: unknown = await strapi.db
    .query(uid('roll-up'))
    .findOne({ select: ['version', 'hash', 'body'], where: { scope } });
  const old = stored.safeParse(found).data;
  if (old?.version === version) return old;
  const body = canonicalJson(rollUp(await latestSummaries(strapi, provinceCode)));
  const hash = createHash('sha256').update(body).digest('hex');
  const fresh = { version, hash, body };
  const { tableName } = strapi.db.metadata.get(uid('roll-up'));
  await strapi.db
    .getConnection(tableName)
    .insert({ scope, ...fresh })
    .onConflict('scope')
    .merge();
  return fresh;
}
