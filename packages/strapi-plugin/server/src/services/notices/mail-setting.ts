import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { inTransaction } from '../masterplan/transaction';

const rows = z.array(z.object({ userId: z.number(), mail: z.nullable(z.boolean()) }));

/** Those of these officers who want no mail. */
export async function withoutMail(
  strapi: Core.Strapi,
  userIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const found = rows.parse(
    await strapi.db
      .query(uid('notice-setting'))
      .findMany({ where: { userId: { $in: [...userIds] }, mail: false } }),
  );
  return new Set(found.map(({ userId }) => userId));
}

/** Says whether an officer is told by e-mail from now on. */
export async function writeMailSetting(
  strapi: Core.Strapi,
  userId: number,
  mail: boolean,
): Promise<void> {
  const query = strapi.db.query(uid('notice-setting'));
  const where = { userId };
  await inTransaction(strapi, async () => {
    if ((await query.count({ where })) > 0) await query.updateMany({ where, data: { mail } });
    else await query.create({ data: { userId, mail } });
  });
}
