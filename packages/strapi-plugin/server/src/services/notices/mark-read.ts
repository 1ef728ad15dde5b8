import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';

/** Marks an officer's own notices as read, these or, with `'all'`, every one. */
export async function markRead(
  strapi: Core.Strapi,
  userId: number,
  ids: readonly number[] | 'all',
): Promise<void> {
  await strapi.db.query(uid('notice')).updateMany({
    where: {
      userId,
      readAt: { $null: true },
      ...(ids === 'all' ? {} : { id: { $in: [...ids] } }),
    },
    data: { readAt: new Date().toISOString() },
  });
}
