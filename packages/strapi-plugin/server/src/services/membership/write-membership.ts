import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { MembershipRequest } from '../../../../shared/contracts/settings';
import { uid } from '../../content-types/define/type-name';
import { lockRow } from '../entry/lock-row';
import { inTransaction, type Transaction } from '../masterplan/transaction';

const rows = z.array(
  z.object({
    id: z.number(),
    plan: z.nullable(z.object({ regionCode: z.string() })),
  }),
);
const identity = z.object({ documentId: z.string() });
const member = z.object({
  id: z.number(),
  regionCodes: z.nullable(z.array(z.string())),
  revision: z.nullable(z.number()),
  opds: rows,
});

export type MembershipOutcome =
  'written' | 'member-not-found' | 'opd-not-found' | 'membership-not-own' | 'membership-changed';

/**
 * Says where an officer belongs from now on, if `mayManage` holds of every region that this touches: those the officer
 * had, and those they are to have, and if nobody else has written since it was read. Otherwise nothing is written.
 */
export async function writeMembership(
  strapi: Core.Strapi,
  userId: number,
  { dimensionIds, opdIds, regionCodes, revision: read }: MembershipRequest,
  mayManage: (regionCode: string | null) => boolean,
): Promise<MembershipOutcome> {
  return inTransaction(strapi, async (transaction) => {
    await lockMember(strapi, transaction, userId);
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
    const had = [...(before?.regionCodes ?? []), ...regionsOf(before?.opds ?? [])];
    // Whoever may not see an account isn't told that there is one.
    if (had.length === 0 && !mayManage(null)) return 'member-not-found';
    const touched = [...regionCodes, ...regionsOf(opds), ...had];
    if (!touched.every(mayManage)) return 'membership-not-own';
    const revision = before === undefined ? 0 : (before.revision ?? 1);
    if (read !== undefined && read !== revision) return 'membership-changed';
    const data = {
      userId,
      revision: revision + 1,
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

/** Two who save one membership at once do so one after the other. */
async function lockMember(
  strapi: Core.Strapi,
  transaction: Transaction,
  userId: number,
): Promise<void> {
  const found = identity.safeParse(
    await strapi.db.query(uid('member')).findOne({ where: { userId } }),
  );
  if (found.success) await lockRow(strapi, transaction, 'member', found.data.documentId);
}

function regionsOf(opds: z.output<typeof rows>): readonly string[] {
  return opds.flatMap(({ plan }) => (plan === null ? [] : [plan.regionCode]));
}
