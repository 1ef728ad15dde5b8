import type { Core } from '@strapi/strapi';
import type { ReviewedType } from '../../../../shared/contracts/approval';
import type { LockChapterResponse } from '../../../../shared/contracts/chapters';
import { contentTypes } from '../../content-types/all';
import { uid } from '../../content-types/define/type-name';
import { listItemsOf } from '../approval/list-items';
import { lockRow } from '../entry/lock-row';
import { currentActor } from '../history/current-actor';
import { recordChange } from '../history/record-change';
import { inTransaction } from '../masterplan/transaction';
import type { PlanIdentity } from '../plan/identify-plan';
import { actOnAll, orRefusal, type Acting } from './act-on-all';

/** Locks what is approved of a chapter, and lets nothing new into it; what isn't approved stays as it is. */
export function lockChapter(
  strapi: Core.Strapi,
  plan: PlanIdentity & { documentId: string },
  type: ReviewedType,
  acting: Acting,
) {
  return orRefusal<LockChapterResponse['data']>(() =>
    inTransaction(strapi, async (transaction) => {
      const items = await listItemsOf(strapi, type, plan);
      const wanted = { act: 'lock', from: 'approved' } as const;
      const locked = await actOnAll(strapi, plan, items, wanted, acting);
      // Whoever adds an item waits for this too, and then finds the chapter closed.
      await lockRow(strapi, transaction, 'plan', plan.documentId);
      await closeChapter(strapi, plan, type);
      const left = (await listItemsOf(strapi, type, plan)).filter(
        ({ state }) => state !== 'locked',
      );
      return { locked, left: left.map(({ documentId, label }) => ({ documentId, label })) };
    }),
  );
}

/** One that is closed already stays as it was closed. */
async function closeChapter(
  strapi: Core.Strapi,
  plan: PlanIdentity & { documentId: string },
  chapter: ReviewedType,
): Promise<void> {
  const query = strapi.db.query(uid('chapter-lock'));
  if ((await query.count({ where: { plan: plan.id, chapter } })) > 0) return;
  const actor = currentActor(strapi);
  await query.create({
    data: {
      chapter,
      at: new Date().toISOString(),
      actorId: actor.id,
      actorName: actor.name,
      plan: plan.id,
    },
  });
  await recordChange(strapi, {
    act: 'lock',
    name: 'chapter-lock',
    entry: {
      documentId: `${plan.documentId}/${chapter}`,
      label: contentTypes[chapter].info.displayName,
      planId: plan.id,
      revision: null,
    },
    before: {},
    after: {},
  });
}
