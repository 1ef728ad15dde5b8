import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import { planColumns, planRow, type PlanRow } from './plan-row';

export async function findPlan(strapi: Core.Strapi, documentId: string): Promise<PlanRow | null> {
  const found: unknown = await strapi.db
    .query(uid('plan'))
    .findOne({ select: planColumns, where: { documentId } });
  return found === null ? null : planRow.parse(found);
}
