import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { planColumns, planRow, type PlanRow } from './plan-row';

/** All plans, the newest period first. */
export async function listPlans(strapi: Core.Strapi): Promise<PlanRow[]> {
  const found: unknown = await strapi.db
    .query(uid('plan'))
    .findMany({ select: planColumns, orderBy: [{ periodFrom: 'desc' }, { id: 'desc' }] });
  return z.array(planRow).parse(found);
}
