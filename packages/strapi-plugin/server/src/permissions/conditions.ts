import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { membershipOf } from '../services/membership/membership-of';
import { ownQuery, type OwnKind } from './own-query';

const asker = z.object({
  id: z.number(),
  permission: z.object({ subject: z.nullish(z.string()) }),
});

const names: Readonly<Record<OwnKind, string>> = {
  opd: 'Milik Perangkat Daerahnya sendiri',
  dimension: 'Dalam dimensinya sendiri',
  region: 'Dalam daerahnya sendiri',
};

/** Conditions that the role editor offers for every permission: Content Manager and our pages go by the same. */
export const conditionsOf = (strapi: Core.Strapi) =>
  (['opd', 'dimension', 'region'] as const).map((kind) => ({
    displayName: names[kind],
    name: `own-${kind}`,
    plugin: 'kotacerdas',
    category: 'Kota Cerdas',
    handler: async (user: unknown) => {
      const { id, permission } = asker.parse(user);
      return ownQuery(kind, permission.subject ?? null, await membershipOf(strapi, id));
    },
  }));
