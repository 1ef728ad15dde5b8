import type { ReadinessInstrument } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { namedFramework } from '../framework/own-frameworks';
import type { PlanIdentity } from '../plan/identify-plan';

const method = z.object({ frameworkId: z.string(), frameworkVersion: z.string() });

/** The instrument that a plan is rated by; `null` where its framework is gone. */
export async function instrumentOf(
  strapi: Core.Strapi,
  plan: Pick<PlanIdentity, 'id'>,
): Promise<ReadinessInstrument | null> {
  const { frameworkId, frameworkVersion } = method.parse(
    await strapi.db.query(uid('plan')).findOne({ where: { id: plan.id } }),
  );
  const framework = await namedFramework(strapi, frameworkId, frameworkVersion);
  return framework?.readiness ?? null;
}
