import { decideAct } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import type { ReviewedType } from '../../../../shared/contracts/approval';
import type {
  ReopenChapterRequest,
  ReopenChapterResponse,
} from '../../../../shared/contracts/chapters';
import { contentTypes } from '../../content-types/all';
import { uid } from '../../content-types/define/type-name';
import { listItemsOf } from '../approval/list-items';
import { lockRow } from '../entry/lock-row';
import { recordChange } from '../history/record-change';
import { inTransaction } from '../masterplan/transaction';
import type { PlanIdentity } from '../plan/identify-plan';
import { actOnAll, orRefusal, Refused, type Acting } from './act-on-all';

/** Lets new items into a chapter again; with its items, also gives those back that are locked. */
export function reopenChapter(
  strapi: Core.Strapi,
  plan: PlanIdentity & { documentId: string },
  type: ReviewedType,
  { reason, withItems }: ReopenChapterRequest,
  acting: Acting,
) {
  return orRefusal<ReopenChapterResponse['data']>(() =>
    inTransaction(strapi, async (transaction) => {
      const decision = decideAct('reopen', 'locked', reason);
      if (!decision.ok) {
        throw new Refused({ ok: false, code: 'act-refused', issues: decision.issues });
      }
      const items = withItems ? await listItemsOf(strapi, type, plan) : [];
      const wanted = { act: 'reopen', from: 'locked', reason } as const;
      const reopened = await actOnAll(strapi, plan, items, wanted, acting);
      await lockRow(strapi, transaction, 'plan', plan.documentId);
      const where = { plan: plan.id, chapter: type };
      const { count } = await strapi.db.query(uid('chapter-lock')).deleteMany({ where });
      if (count > 0) {
        await recordChange(strapi, {
          act: 'reopen',
          name: 'chapter-lock',
          entry: {
            documentId: `${plan.documentId}/${type}`,
            label: contentTypes[type].info.displayName,
            planId: plan.id,
            revision: null,
          },
          before: {},
          after: {},
          reason: decision.reason,
        });
      }
      return { reopened };
    }),
  );
}
