import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import { inTransaction } from '../masterplan/transaction';

/** Which officers have seen the tour ("tur"), or left it out. */
const tour = ({ strapi }: { strapi: Core.Strapi }) => {
  const seen = () => strapi.db.query(uid('tour'));
  const isSeen = async (userId: number): Promise<boolean> =>
    (await seen().count({ where: { userId } })) > 0;
  return {
    isSeen,
    markSeen: (userId: number, now: Date): Promise<void> =>
      inTransaction(strapi, async () => {
        if (await isSeen(userId)) return;
        await seen().create({ data: { userId, seenAt: now.toISOString() } });
      }),
  };
};

export default tour;
