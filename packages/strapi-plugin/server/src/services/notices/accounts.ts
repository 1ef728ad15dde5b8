import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { creatorCondition } from '../../permissions/creator-condition';
import { isOwn } from '../../permissions/is-own';
import { ownKinds } from '../../permissions/own-query';
import type { ItemFacts } from '../approval/item-facts';
import { readMemberships } from '../membership/read-memberships';

/** An officer's account, as far as it matters to whom something is told. */
export interface Account {
  readonly id: number;
  readonly opdIds: readonly string[];
  readonly may: (permission: string, item: ItemFacts) => boolean;
}

const grants = z.array(
  z.object({
    action: z.string(),
    conditions: z.nullable(z.array(z.string())),
    role: z.nullable(z.object({ id: z.number() })),
  }),
);
const users = z.array(z.object({ id: z.number(), roles: z.array(z.object({ id: z.number() })) }));

/**
 * Accounts that can sign in and have one of these permissions at all: four queries, however many there are. Of the
 * conditions that aren't this plugin's, only that of who made an item looks at what its facts have; the others are true
 * of none.
 */
export async function readAccounts(
  strapi: Core.Strapi,
  permissions: readonly string[],
): Promise<Account[]> {
  const granted = grants.parse(
    await strapi.db
      .query('admin::permission')
      .findMany({ where: { action: { $in: [...permissions] } }, populate: ['role'] }),
  );
  const roleIds = [...new Set(granted.flatMap(({ role }) => role?.id ?? []))];
  const found = users.parse(
    await strapi.db.query('admin::user').findMany({
      where: { isActive: true, roles: { id: { $in: roleIds } } },
      populate: ['roles'],
    }),
  );
  const membershipOf = await readMemberships(strapi);
  const accounts = new Map<number, Account>();
  for (const { id, roles } of found) {
    const own = granted.filter(({ role }) => roles.some((each) => each.id === role?.id));
    const membership = membershipOf(id);
    const may: Account['may'] = (permission, item) =>
      own
        .filter(({ action }) => action === permission)
        .some(({ conditions }) => {
          const names = conditions ?? [];
          const kinds = ownKinds.filter((kind) => names.includes(`plugin::kotacerdas.own-${kind}`));
          if (names.length === 0) return true;
          if (names.includes(creatorCondition) && item.createdBy?.id === id) return true;
          return kinds.some((kind) => isOwn(kind, membership, item));
        });
    accounts.set(id, { id, opdIds: membership.opdIds, may });
  }
  return [...accounts.values()];
}
