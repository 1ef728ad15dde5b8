import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import type { PlanIdentity } from '../plan/identify-plan';
import type { Named } from './own-frameworks';

const named = z.object({
  frameworkId: z.nullable(z.string()),
  frameworkVersion: z.nullable(z.string()),
});

/** The framework that a plan names, and the version; an entry may be older than the rule that fills them in. */
export async function namedMethod(
  strapi: Core.Strapi,
  { id }: Pick<PlanIdentity, 'id'>,
): Promise<Named> {
  return named.parse(await strapi.db.query(uid('plan')).findOne({ where: { id } }));
}
