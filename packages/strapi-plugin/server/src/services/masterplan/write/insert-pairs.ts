import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { storageOf } from '../read/storage-of';
import type { PartName } from '../stored-plan/stored-plan';
import type { Transaction } from '../transaction';
import { chunks } from './chunks';
import { insertLinkRows } from './insert-link-rows';
import { linkRows, type JoinTable } from './link-rows';

interface Pairs {
  readonly name: PartName;
  readonly relation: string;
  readonly pairs: readonly (readonly [owner: number, target: number])[];
  /** Whether targets may have links of other owners already. */
  readonly beside: boolean;
}

const lasts = z.array(
  z.object({ target: z.number(), last: z.nullable(z.union([z.number(), z.string()])) }),
);

/** Links entries that have no links of this relation yet; a plain column was written with its row. */
export async function insertPairs(
  strapi: Core.Strapi,
  transaction: Transaction,
  { beside, name, pairs, relation }: Pairs,
): Promise<void> {
  const storage = storageOf(strapi.db, name, relation);
  if (storage.kind === 'column' || pairs.length === 0) return;
  const last = beside ? await lastOrders(strapi, transaction, storage, pairs) : undefined;
  await insertLinkRows(strapi, transaction, storage.table, linkRows(storage, pairs, last));
}

/** The last place that a link of each target has. */
async function lastOrders(
  { db }: Core.Strapi,
  transaction: Transaction,
  { inverseOrder, table, target }: JoinTable,
  pairs: Pairs['pairs'],
): Promise<ReadonlyMap<number, number>> {
  const found = new Map<number, number>();
  if (inverseOrder === undefined) return found;
  for (const part of chunks([...new Set(pairs.map(([, id]) => id))], 500)) {
    const rows: unknown = await db
      .getConnection(table)
      .transacting(transaction)
      .select({ target })
      .max({ last: inverseOrder })
      .whereIn(target, part)
      .groupBy(target);
    for (const { last, target: id } of lasts.parse(rows)) found.set(id, Number(last ?? 0));
  }
  return found;
}
