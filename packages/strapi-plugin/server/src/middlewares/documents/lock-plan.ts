import { contentTypes } from '../../content-types/all';
import { uid } from '../../content-types/define/type-name';
import { planOf } from './plan-of';
import type { DocumentWrite } from './write';

/**
 * Lets one write at a time give codes in a plan: the others wait until it is in the database, and then see its
 * code. A unique index can't do this, since an entry's plan stands in a join table.
 */
export async function lockPlan(write: DocumentWrite): Promise<void> {
  const { strapi, transaction, action, name, data } = write;
  if (!('code' in contentTypes[name].attributes)) return;
  if (action === 'update' && data['code'] === undefined) return;
  const plan = await planOf(write);
  if (plan === undefined) return;
  const { tableName } = strapi.db.metadata.get(uid('plan'));
  // Writing the row, if only as it was, locks it on every database that Strapi runs on.
  await strapi.db
    .getConnection(tableName)
    .transacting(transaction)
    .where({ id: plan.id })
    .update({ id: plan.id });
}
