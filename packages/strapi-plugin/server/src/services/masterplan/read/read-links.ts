import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { PartName } from '../stored-plan/stored-plan';
import type { Transaction } from '../transaction';
import { storageOf } from './storage-of';

const linkRows = z.array(z.object({ owner: z.number(), target: z.number() }));

/** Which entries a relation of one plan's entries points at: owner id to target ids, in order. */
export async function readLinks(
  { db }: Core.Strapi,
  transaction: Transaction,
  { name, relation, planId }: { name: PartName; relation: string; planId: number },
): Promise<Map<number, number[]>> {
  const storage = storageOf(db, name, relation);
  const plan = storageOf(db, name, 'plan');
  const ownersOfPlan = db.getConnection(plan.table).select(plan.owner).where(plan.target, planId);
  const query = db
    .getConnection(storage.table)
    .transacting(transaction)
    .select({ owner: storage.owner, target: storage.target })
    .whereIn(storage.owner, ownersOfPlan)
    .whereNotNull(storage.target);
  if (storage.kind === 'table' && storage.order !== undefined) query.orderBy(storage.order);
  const links = new Map<number, number[]>();
  for (const { owner, target } of linkRows.parse(await query)) {
    const targets = links.get(owner);
    if (targets === undefined) links.set(owner, [target]);
    else targets.push(target);
  }
  return links;
}
