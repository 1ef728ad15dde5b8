import type { Core } from '@strapi/strapi';
import type masterplan from '../masterplan';
import { identifyPlan } from '../plan/identify-plan';

type LivePlans = Pick<ReturnType<typeof masterplan>, 'live'>;

/** Whether a plan differs from the edition with this hash; `null` while it can't be published. */
export async function hasChanged(
  strapi: Core.Strapi,
  planDocumentId: string,
  hash: string | undefined,
): Promise<boolean | null> {
  const plan = await identifyPlan(strapi, planDocumentId);
  if (plan === null) return null;
  const documentId = planDocumentId;
  // By its name alone: the type of all services is made of this one too.
  const plans: LivePlans = strapi.plugin('kotacerdas').service('masterplan');
  const live = await plans.live({ ...plan, documentId });
  if (live === undefined || live.publicHash === null) return null;
  return live.publicHash !== hash;
}
