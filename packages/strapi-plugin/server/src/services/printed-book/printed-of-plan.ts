import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import { storedRow, type StoredRow } from './stored-row';

/** A printed book of a plan; `null` where the plan has none of that id. */
export async function printedOfPlan(
  strapi: Core.Strapi,
  planId: number,
  documentId: string,
): Promise<StoredRow | null> {
  const found: unknown = await strapi.db
    .query(uid('printed-book'))
    .findOne({ where: { plan: planId, documentId } });
  return found === null ? null : storedRow.parse(found);
}
