import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';

const planEntry = z.object({ id: z.number(), regionCode: z.string() });

/** What others need to know of a plan to find what belongs to it. */
export type PlanIdentity = z.output<typeof planEntry>;

export async function identifyPlan(
  strapi: Core.Strapi,
  documentId: string,
): Promise<PlanIdentity | null> {
  const found: unknown = await strapi.db
    .query(uid('plan'))
    .findOne({ select: ['id', 'regionCode'], where: { documentId } });
  return planEntry.safeParse(found).data ?? null;
}
