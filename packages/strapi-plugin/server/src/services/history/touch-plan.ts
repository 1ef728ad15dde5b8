import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';

/**
 * Says that what a plan consists of was written without a line in the change log; `null` stands for every plan.
 * Called within the transaction that writes.
 */
export async function touchPlan(strapi: Core.Strapi, planId: number | null): Promise<void> {
  await strapi.db.query(uid('touch')).create({ data: { planId } });
}
