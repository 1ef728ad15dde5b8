import type { Core } from '@strapi/strapi';
import { uid } from '../../../content-types/define/type-name';
import type { StoredPlan } from '../stored-plan/stored-plan';
import { inTransaction } from '../transaction';
import { readParts } from './read-parts';
import { rowsOf } from './rows-of';

/** A plan with all its entries as they stood at one moment; `undefined` if there is no such plan. */
export async function readPlan(
  strapi: Core.Strapi,
  planDocumentId: string,
): Promise<StoredPlan | undefined> {
  const needsSnapshot = strapi.db.dialect.client === 'postgres' && !strapi.db.inTransaction();
  return inTransaction(strapi, async (transaction) => {
    // Otherwise each of PostgreSQL's queries would see what was saved since the one before.
    if (needsSnapshot) {
      await transaction.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    }
    const [plan] = rowsOf('plan').parse(
      await strapi.db.query(uid('plan')).findMany({ where: { documentId: planDocumentId } }),
    );
    return plan === undefined
      ? undefined
      : { plan, parts: await readParts(strapi, transaction, plan.id) };
  });
}
