import { contentTypes } from '../../content-types/all';
import { lockRow } from '../../services/entry/lock-row';
import { isOfRpjmd } from './is-of-rpjmd';
import { planOf } from './plan-of';
import type { DocumentWrite } from './write';

/**
 * Lets one write at a time give codes in a plan, or change its RPJMD, whose parts have to agree: the others wait until
 * it is in the database, and then see it. A unique index can't do this, since an entry's plan stands in a join table.
 */
export async function lockPlan(write: DocumentWrite): Promise<void> {
  const { strapi, transaction, action, name, data } = write;
  const givesCode =
    'code' in contentTypes[name].attributes && (action !== 'update' || data['code'] !== undefined);
  if (!givesCode && !isOfRpjmd(name)) return;
  const plan = await planOf(write);
  if (plan === undefined) return;
  await lockRow(strapi, transaction, 'plan', plan.documentId);
}
