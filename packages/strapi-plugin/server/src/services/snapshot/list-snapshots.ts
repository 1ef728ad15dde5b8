import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';

const snapshotRows = z.array(
  z.object({
    number: z.int(),
    issuedAt: z.string(),
    issuedBy: z.nullable(z.string()),
    hash: z.string(),
    regionCode: z.string(),
    regionName: z.string(),
    title: z.string(),
  }),
);

export type SnapshotRow = z.output<typeof snapshotRows>[number];

const select = ['number', 'issuedAt', 'issuedBy', 'hash', 'regionCode', 'regionName', 'title'];

/** The editions of one region, latest first, without their texts. */
export async function listSnapshots(
  strapi: Core.Strapi,
  regionCode: string,
): Promise<SnapshotRow[]> {
  return snapshotRows.parse(
    await strapi.db
      .query(uid('snapshot'))
      .findMany({ select, where: { regionCode }, orderBy: { number: 'desc' } }),
  );
}

const numbers = z.array(z.object({ region: z.string(), number: z.coerce.number() }));

/** The latest edition of every region that has published. */
export async function listLatest(strapi: Core.Strapi): Promise<SnapshotRow[]> {
  const meta = strapi.db.metadata.get(uid('snapshot'));
  const latest = numbers.parse(
    await strapi.db
      .getConnection(meta.tableName)
      .select({ region: 'region_code' })
      .max('number as number')
      .groupBy('region_code'),
  );
  if (latest.length === 0) return [];
  return snapshotRows.parse(
    await strapi.db.query(uid('snapshot')).findMany({
      select,
      where: { $or: latest.map(({ region, number }) => ({ regionCode: region, number })) },
      orderBy: { regionCode: 'asc' },
    }),
  );
}
