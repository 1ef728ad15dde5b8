import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { StartAssessmentRequest } from '../../../../shared/contracts/readiness';
import { uid } from '../../content-types/define/type-name';
import type { PlanIdentity } from '../plan/identify-plan';

const made = z.object({ documentId: z.string() });

interface Documents {
  create(params: { data: object }): Promise<unknown>;
}

/** Begins the assessment of another period; the rules of every new entry say whether the officer may. */
export async function startAssessment(
  { documents }: Core.Strapi,
  plan: PlanIdentity,
  { assessedOn, title }: StartAssessmentRequest,
): Promise<{ id: string; documentId: string }> {
  const entries: Documents = documents(uid('readiness-assessment'));
  const { documentId } = made.parse(
    await entries.create({ data: { title, assessedOn, plan: { set: [{ id: plan.id }] } } }),
  );
  return { id: documentId, documentId };
}
