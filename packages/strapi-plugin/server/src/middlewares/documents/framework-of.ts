import { type Framework, kominfo2021 } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import { namedFramework } from '../../services/framework/own-frameworks';
import type { Plan } from './plan-of';

/** The framework that a plan names; the one in use where it names none that is known. */
export async function frameworkOf(strapi: Core.Strapi, plan: Plan | undefined): Promise<Framework> {
  const { frameworkId, frameworkVersion } = plan ?? {};
  const named = await namedFramework(strapi, frameworkId ?? '', frameworkVersion ?? undefined);
  return named ?? kominfo2021;
}
