import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';

/** How many days notices are kept; the history has all of it for good. */
const kept = { read: 90, unread: 365 };

/** Forgets what these officers were told long ago, so that their notices don't grow without end. */
export async function clearOld(
  strapi: Core.Strapi,
  userIds: readonly number[],
  now: Date,
): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  await strapi.db.query(uid('notice')).deleteMany({
    where: {
      userId: { $in: [...userIds] },
      $or: [
        { at: { $lt: before(kept.unread) } },
        { at: { $lt: before(kept.read) }, readAt: { $notNull: true } },
      ],
    },
  });
}
