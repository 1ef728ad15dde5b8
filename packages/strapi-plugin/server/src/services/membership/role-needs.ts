import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { RoleNeeds } from '../../../../shared/contracts/settings';
import { ownKinds } from '../../permissions/own-query';

const granted = z.array(
  z.object({
    conditions: z.nullable(z.array(z.string())),
    role: z.nullable(z.object({ name: z.string() })),
  }),
);

/** What each role goes by, read from its permissions: those that the office has made or changed are known too. */
export async function roleNeeds(strapi: Core.Strapi): Promise<RoleNeeds[]> {
  const permissions = granted.parse(
    await strapi.db
      .query('admin::permission')
      .findMany({ select: ['id', 'conditions'], populate: { role: { select: ['name'] } } }),
  );
  const byRole = new Map<string, Set<string>>();
  for (const { conditions, role } of permissions) {
    if (role === null) continue;
    const known = byRole.get(role.name) ?? new Set();
    byRole.set(role.name, known);
    for (const condition of conditions ?? []) known.add(condition);
  }
  return [...byRole]
    .map(([role, conditions]) => ({
      role,
      kinds: ownKinds.filter((kind) => conditions.has(`plugin::kotacerdas.own-${kind}`)),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}
