import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';

const snapshotRows = z.array(
  z.object({
    number: z.int(),
    issuedAt: z.string(),
    issuedBy: z.nullable(z.string()),
    hash: z.string(),
    size: z.nullable(z.int()),
    republicationOf: z.nullable(z.int()),
    unapproved: z.nullable(z.int()),
    withdrawnAt: z.nullable(z.string()),
    withdrawnBy: z.nullable(z.string()),
    withdrawnReason: z.nullable(z.string()),
    regionCode: z.string(),
    regionName: z.string(),
    title: z.string(),
  }),
);

export type SnapshotRow = z.output<typeof snapshotRows>[number];

const select = Object.keys(snapshotRows.def.element.shape);

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

/** The edition that stands for every region that has published. */
export async function listCurrent(strapi: Core.Strapi): Promise<SnapshotRow[]> {
  const meta = strapi.db.metadata.get(uid('snapshot'));
  const current = numbers.parse(
    await strapi.db
      .getConnection(meta.tableName)
      .select({ region: 'region_code' })
      .max('number as number')
      .whereNull('withdrawn_at')
      .groupBy('region_code'),
  );
  if (current.length === 0) return [];
  return snapshotRows.parse(
    await strapi.db.query(uid('snapshot')).findMany({
      select,
      where: { $or: current.map(({ region, number }) => ({ regionCode: region, number })) },
      orderBy: { regionCode: 'asc' },
    }),
  );
}
