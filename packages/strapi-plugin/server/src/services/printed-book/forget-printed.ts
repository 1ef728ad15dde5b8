import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';

/** Deletes printed books with their files. Called within a transaction. */
export async function forgetPrinted(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await strapi.db.query(uid('printed-file')).deleteMany({ where: { book: { id: { $in: ids } } } });
  await strapi.db.query(uid('printed-book')).deleteMany({ where: { id: { $in: ids } } });
}
