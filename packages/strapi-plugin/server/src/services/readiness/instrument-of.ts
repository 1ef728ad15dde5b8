import type { ReadinessInstrument } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import { namedMethod } from '../framework/named-method';
import { namedFramework } from '../framework/own-frameworks';
import type { PlanIdentity } from '../plan/identify-plan';

/** The instrument that a plan is rated by; `null` where its framework is gone. */
export async function instrumentOf(
  strapi: Core.Strapi,
  plan: Pick<PlanIdentity, 'id'>,
): Promise<ReadinessInstrument | null> {
  const { frameworkId, frameworkVersion } = await namedMethod(strapi, plan);
  const framework = await namedFramework(strapi, frameworkId ?? '', frameworkVersion ?? undefined);
  return framework?.readiness ?? null;
}
