import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { onlyRegion } from './only-region';
import type { Membership } from './membership';
import { memberRow, toMembership, withOpds } from './to-membership';

const rows = z.array(z.extend(memberRow, { userId: z.number() }));

/** Where every officer belongs, in as many queries as it takes for one. */
export async function readMemberships(
  strapi: Core.Strapi,
): Promise<(userId: number) => Membership> {
  const region = await onlyRegion(strapi);
  const found = rows.parse(await strapi.db.query(uid('member')).findMany({ populate: withOpds }));
  const byUser = new Map(found.map((row) => [row.userId, toMembership(row, region)]));
  const nowhere = toMembership(null, region);
  return (userId) => byUser.get(userId) ?? nowhere;
}
