import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { inTransaction } from '../masterplan/transaction';
import type { Membership } from './read-membership';

const rows = z.array(
  z.object({
    id: z.number(),
    plan: z.nullable(z.object({ regionCode: z.string() })),
  }),
);
const member = z.object({
  id: z.number(),
  regionCodes: z.nullable(z.array(z.string())),
  opds: rows,
});

export type MembershipOutcome = 'written' | 'opd-not-found' | 'membership-not-own';

/**
 * Says where an officer belongs from now on, if `mayManage` holds of every region that this touches: those the officer
 * had, and those they are to have. Otherwise nothing is written.
 */
export async function writeMembership(
  strapi: Core.Strapi,
  userId: number,
  { dimensionIds, opdIds, regionCodes }: Membership,
  mayManage: (regionCode: string) => boolean,
): Promise<MembershipOutcome> {
  return inTransaction(strapi, async () => {
    const opds = rows.parse(
      await strapi.db
        .query(uid('opd'))
        .findMany({ where: { documentId: { $in: [...opdIds] } }, populate: ['plan'] }),
    );
    if (opds.length < new Set(opdIds).size) return 'opd-not-found';
    const before = member.safeParse(
      await strapi.db
        .query(uid('member'))
        .findOne({ where: { userId }, populate: { opds: { populate: ['plan'] } } }),
    ).data;
    const touched = [
      ...regionCodes,
      ...regionsOf(opds),
      ...(before?.regionCodes ?? []),
      ...regionsOf(before?.opds ?? []),
    ];
    if (!touched.every(mayManage)) return 'membership-not-own';
    const data = {
      userId,
      regionCodes: [...regionCodes],
      dimensionIds: [...dimensionIds],
      opds: opds.map(({ id }) => id),
    };
    const query = strapi.db.query(uid('member'));
    if (before === undefined) await query.create({ data });
    else await query.update({ where: { id: before.id }, data });
    return 'written';
  });
}

function regionsOf(opds: z.output<typeof rows>): readonly string[] {
  return opds.flatMap(({ plan }) => (plan === null ? [] : [plan.regionCode]));
}
