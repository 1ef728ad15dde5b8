import type { Framework } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import { frameworkOf } from '../../middlewares/documents/framework-of';
import { findPlan } from '../../middlewares/documents/plan-of';

/** The framework that a plan uses. */
export async function planFramework(strapi: Core.Strapi, planId: number): Promise<Framework> {
  return frameworkOf(strapi, await findPlan(strapi, { id: planId }));
}
