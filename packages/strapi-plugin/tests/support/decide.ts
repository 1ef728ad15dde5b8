import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import type { ActOutcome, ReviewedType } from '../../shared/contracts/approval';
import { service } from './services';
import type { RunningStrapi } from './start-strapi';

interface Decision {
  act: ApprovalAct;
  type: ReviewedType;
  documentId: string;
  reason?: string;
}

/** Takes an item to its next state as somebody who may do anything. */
export async function decide(
  { strapi }: RunningStrapi,
  planDocumentId: string,
  { act, documentId, reason, type }: Decision,
): Promise<ActOutcome> {
  const plan = await service(strapi, 'plan').identify(planDocumentId);
  if (plan === null) throw new Error('There is no such plan');
  const items = await service(strapi, 'approval').list(plan);
  const item = items.find((each) => each.documentId === documentId);
  if (item === undefined) throw new Error('The plan has no such item');
  const wanted = { act, type, documentId, reason, revision: item.revision };
  return service(strapi, 'approval').act(plan, wanted, () => true);
}
