import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { MemberItem } from '../../../../shared/contracts/settings';
import { uid } from '../../content-types/define/type-name';

const users = z.array(
  z.object({
    id: z.number(),
    firstname: z.nullish(z.string()),
    lastname: z.nullish(z.string()),
    email: z.nullish(z.string()),
    isActive: z.nullish(z.boolean()),
    /** Strapi clears it once the invitation was taken up. */
    registrationToken: z.nullish(z.string()),
    roles: z.array(z.object({ name: z.string() })),
  }),
);
const codes = z.nullable(z.array(z.string()));
const members = z.array(
  z.object({
    userId: z.number(),
    regionCodes: codes,
    dimensionIds: codes,
    revision: z.nullable(z.number()),
    opds: z.array(
      z.object({ documentId: z.string(), plan: z.nullable(z.object({ regionCode: z.string() })) }),
    ),
  }),
);

/**
 * Every account of the admin, where it belongs and the regions that this makes its own: two queries, however many there
 * are.
 */
export async function listMembers(
  strapi: Core.Strapi,
): Promise<(MemberItem & { regions: readonly string[] })[]> {
  const accounts = users.parse(
    await strapi.db
      .query('admin::user')
      .findMany({ populate: ['roles'], orderBy: [{ firstname: 'asc' }, { id: 'asc' }] }),
  );
  const found = members.parse(
    await strapi.db.query(uid('member')).findMany({ populate: { opds: { populate: ['plan'] } } }),
  );
  const byUser = new Map(found.map((member) => [member.userId, member]));
  return accounts.map(({ email, firstname, id, isActive, lastname, registrationToken, roles }) => {
    const member = byUser.get(id);
    return {
      userId: id,
      name: [firstname, lastname].filter(Boolean).join(' ') || (email ?? String(id)),
      email: email ?? null,
      active: isActive === true,
      invited: isActive !== true && (registrationToken ?? '') !== '',
      roles: roles.map(({ name }) => name),
      opdIds: member?.opds.map(({ documentId }) => documentId) ?? [],
      regionCodes: member?.regionCodes ?? [],
      dimensionIds: member?.dimensionIds ?? [],
      revision: member === undefined ? 0 : (member.revision ?? 1),
      regions: [
        ...(member?.regionCodes ?? []),
        ...(member?.opds.flatMap(({ plan }) => (plan === null ? [] : [plan.regionCode])) ?? []),
      ],
    };
  });
}
