import type { Core } from '@strapi/strapi';

type Query = ReturnType<Core.Strapi['db']['getConnection']>;

/** Raw queries have to be told of the transaction they belong to; Strapi's own know it. */
export type Transaction = Parameters<Query['transacting']>[0];

/** Does all of the work or, if it fails, nothing of it. */
export async function inTransaction<Result>(
  strapi: Core.Strapi,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(({ trx }: { trx: Transaction }) => work(trx));
}
