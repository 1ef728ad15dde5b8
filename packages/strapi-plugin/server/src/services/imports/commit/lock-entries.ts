import type { Core } from '@strapi/strapi';
import { reviewedTypes } from '../../../../../shared/contracts/approval';
import { uid, type TypeName } from '../../../content-types/define/type-name';
import { lockRow } from '../../entry/lock-row';
import type { Transaction } from '../../masterplan/transaction';
import { chunks } from '../../masterplan/write/chunks';
import type { NamedPlan } from '../rights/asker';

/** Entries by content type, as the Document Service calls them. */
export type Locked = ReadonlyMap<TypeName, readonly string[]>;

/**
 * Makes others wait who want to write these items, decide on them, or add to the plan: entries before their plan, and
 * always in the same order, as everybody locks them.
 */
export async function lockEntries(
  strapi: Core.Strapi,
  transaction: Transaction,
  plan: NamedPlan,
  entries: Locked,
): Promise<void> {
  for (const type of reviewedTypes) {
    const { tableName } = strapi.db.metadata.get(uid(type));
    for (const part of chunks([...(entries.get(type) ?? [])].sort(), 500)) {
      // SQLite has one writer at a time, and nothing to lock by row.
      await strapi.db
        .getConnection(tableName)
        .transacting(transaction)
        .select('id')
        .whereIn('document_id', part)
        .orderBy('document_id')
        .forUpdate();
    }
  }
  await lockRow(strapi, transaction, 'plan', plan.documentId);
}
