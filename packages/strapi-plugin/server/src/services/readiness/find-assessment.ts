import { itemStates, type ItemState } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import type { PlanIdentity } from '../plan/identify-plan';

const row = z.object({
  id: z.number(),
  documentId: z.string(),
  title: z.nullable(z.string()),
  state: z.nullable(z.enum(itemStates)),
});

export interface Assessment {
  readonly id: number;
  readonly documentId: string;
  readonly title: string;
  readonly state: ItemState;
}

/** An assessment of a plan by its id in the document; `undefined` where the plan has none such. */
export async function findAssessment(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  assessmentId: string,
): Promise<Assessment | undefined> {
  const found = row.safeParse(
    await strapi.db.query(uid('readiness-assessment')).findOne({
      where: { plan: plan.id, $or: [{ key: assessmentId }, { documentId: assessmentId }] },
    }),
  );
  if (!found.success) return undefined;
  const { documentId, id, state, title } = found.data;
  return { id, documentId, title: title ?? assessmentId, state: state ?? 'draft' };
}
