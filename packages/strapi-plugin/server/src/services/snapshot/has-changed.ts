import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';
import { identifyPlan } from '../plan/identify-plan';

/** Whether a plan differs from the edition with this hash; `null` while it can't be published. */
export async function hasChanged(
  strapi: Core.Strapi,
  planDocumentId: string,
  hash: string | undefined,
): Promise<boolean | null> {
  const plan = await identifyPlan(strapi, planDocumentId);
  if (plan === null) return null;
  const documentId = planDocumentId;
  const live = await getService(strapi, 'masterplan').live({ ...plan, documentId });
  if (live === undefined || live.publicHash === null) return null;
  return live.publicHash !== hash;
}
