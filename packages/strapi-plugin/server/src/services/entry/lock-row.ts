import type { Core } from '@strapi/strapi';
import { uid, type TypeName } from '../../content-types/define/type-name';
import type { Transaction } from '../masterplan/transaction';

/** Makes others wait who want to write this entry, until the transaction ends. */
export async function lockRow(
  strapi: Core.Strapi,
  transaction: Transaction,
  name: TypeName,
  documentId: string,
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uid(name));
  // Writing the row, if only as it was, locks it on every database that Strapi runs on.
  await strapi.db
    .getConnection(tableName)
    .transacting(transaction)
    .where({ document_id: documentId })
    .update({ document_id: documentId });
}
