import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid, type TypeName } from '../../../content-types/define/type-name';
import type { Transaction } from '../transaction';

const counts = z.object({ changes: z.coerce.number(), touches: z.coerce.number() });

/**
 * Differs as soon as anything of a plan that was written since can be read. Lines of the change log are written with
 * what they tell and never taken away: that there are as many says that it is the same plan. The highest id wouldn't
 * do, since who got an earlier one may be finished later.
 */
export async function planVersion(
  strapi: Core.Strapi,
  planId: number,
  transaction?: Transaction,
): Promise<string> {
  const query = strapi.db.connection
    .select({
      changes: written(strapi, 'change', planId),
      touches: written(strapi, 'touch', planId),
    })
    .first();
  const found: unknown = await (transaction === undefined ? query : query.transacting(transaction));
  const { changes, touches } = counts.parse(found);
  return `${changes}-${touches}`;
}

/** What is of no plan may be of every one. */
function written(strapi: Core.Strapi, name: TypeName, planId: number) {
  return strapi.db
    .getConnection(strapi.db.metadata.get(uid(name)).tableName)
    .count('*')
    .where((of) => {
      void of.where('plan_id', planId).orWhereNull('plan_id');
    });
}
