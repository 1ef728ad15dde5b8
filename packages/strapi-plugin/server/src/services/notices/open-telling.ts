import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { noticeKinds } from '../../../../shared/contracts/notices';
import type { Item } from '../approval/list-items';
import { currentActor } from '../history/current-actor';
import type { Transaction } from '../masterplan/transaction';
import type { PlanIdentity } from '../plan/identify-plan';
import { readAccounts } from './accounts';
import { authorsOf } from './authors-of';
import { mailNotices } from './mail-notices';
import { askedPermissions, receiversOf } from './receivers-of';
import { writeNotices } from './write-notices';

/** Tells others of one act, on one item or on many. */
export interface Telling {
  /** Within the transaction of the act, so that neither is without the other. */
  tell(transaction: Transaction, item: Item, reason: string | null): Promise<void>;
  /** Once all is written: sends the mails and waits for none of them. */
  mail(): void;
}

interface Told {
  /** What is done; nobody is told of what they needn't know. */
  act: string;
  documentIds: readonly string[];
  /** By which the one who does it tells an act from others when it takes several requests. */
  batch?: string | undefined;
}

const silence: Telling = { tell: async () => {}, mail: () => {} };

/** Reads whom an act can concern, once for all of its items. */
export async function openTelling(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { act, batch = randomUUID(), documentIds }: Told,
): Promise<Telling> {
  const kind = noticeKinds.find((known) => known === act);
  if (kind === undefined) return silence;
  const actor = currentActor(strapi);
  const accounts = await readAccounts(strapi, askedPermissions);
  const authorIdsOf = await authorsOf(strapi, kind, documentIds);
  // Whatever a client says, it adds to acts of its own only.
  const key = [actor.id, plan.id, kind, batch].join('/');
  return {
    async tell(transaction, item, reason) {
      const authorIds = authorIdsOf(item.documentId);
      const receivers = receiversOf({ kind, item, authorIds, actorId: actor.id }, accounts);
      if (receivers.length === 0) return;
      const notice = { kind, batch: key, planId: plan.id, actorName: actor.name, reason, item };
      await writeNotices(strapi, transaction, receivers, notice);
    },
    mail() {
      mailNotices(strapi, key).catch((error: unknown) => {
        strapi.log.warn(`kotacerdas: notices were not mailed. ${String(error)}`);
      });
    },
  };
}
