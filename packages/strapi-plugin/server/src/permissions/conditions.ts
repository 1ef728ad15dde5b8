import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { conditionNames } from '../../../shared/permission-names';
import { membershipOf } from '../services/membership/membership-of';
import { ownQuery } from './own-query';

const asker = z.object({
  id: z.number(),
  permission: z.object({ subject: z.nullish(z.string()) }),
});

/** Conditions that the role editor offers for every permission: Content Manager and our pages go by the same. */
export const conditionsOf = (strapi: Core.Strapi) =>
  (['opd', 'dimension', 'region'] as const).map((kind) => ({
    displayName: conditionNames[kind].id,
    name: `own-${kind}`,
    plugin: 'kotacerdas',
    category: 'Kota Cerdas',
    handler: async (user: unknown) => {
      const { id, permission } = asker.parse(user);
      return ownQuery(kind, permission.subject ?? null, await membershipOf(strapi, id));
    },
  }));
