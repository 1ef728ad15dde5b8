import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import type { Membership } from './membership';
import { onlyRegion } from './only-region';
import { memberRow, toMembership, withOpds } from './to-membership';

/** Where an officer belongs. */
export async function readMembership(strapi: Core.Strapi, userId: number): Promise<Membership> {
  const found = z
    .nullable(memberRow)
    .parse(await strapi.db.query(uid('member')).findOne({ where: { userId }, populate: withOpds }));
  const membership = toMembership(found, []);
  if (membership.regionCodes.length > 0) return membership;
  return { ...membership, regionCodes: await onlyRegion(strapi) };
}
