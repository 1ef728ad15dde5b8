import type { Core } from '@strapi/strapi';
import type { UnapprovedItems } from '../../../../shared/contracts/snapshot';
import type masterplan from '../masterplan';
import { identifyPlan } from '../plan/identify-plan';

type LivePlans = Pick<ReturnType<typeof masterplan>, 'live'>;

/** Whether a plan differs from the edition with this hash; `null` while it can't be published. */
export async function hasChanged(
  strapi: Core.Strapi,
  planDocumentId: string,
  hash: string | undefined,
): Promise<boolean | null> {
  const live = await livePlan(strapi, planDocumentId);
  if (live === undefined || live.publicHash === null) return null;
  return live.publicHash !== hash;
}

/** What of a plan nobody has approved as it stands; `null` while it can't be published. */
export async function unapprovedNow(
  strapi: Core.Strapi,
  planDocumentId: string,
): Promise<UnapprovedItems | null> {
  return (await livePlan(strapi, planDocumentId))?.unapproved ?? null;
}

async function livePlan(strapi: Core.Strapi, documentId: string) {
  const plan = await identifyPlan(strapi, documentId);
  if (plan === null) return undefined;
  // By its name alone: the type of all services is made of this one too.
  const plans: LivePlans = strapi.plugin('kotacerdas').service('masterplan');
  return plans.live({ ...plan, documentId });
}
