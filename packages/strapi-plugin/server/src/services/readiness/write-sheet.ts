import type { Core } from '@strapi/strapi';
import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { present } from '../masterplan/stored-plan/present';
import { fromRaters } from '../masterplan/to-rows/from-readiness';
import { insertEntries } from '../masterplan/write/insert-entries';
import type { SheetChanges } from './sheet-changes';

/** Where a sheet is written to. */
export interface SheetPlace {
  readonly planId: number;
  readonly raterId: number;
  /** Answers that are there already, by indicator. */
  readonly ratingIds: ReadonlyMap<string, number>;
}

const indicator = z.object({ indicatorId: z.string() });

/** Writes what differs of a rater's answers, and leaves the rest as it is. */
export async function writeSheet(
  strapi: Core.Strapi,
  { planId, raterId, ratingIds }: SheetPlace,
  assessment: ReadinessAssessment,
  { removed, written }: SheetChanges,
): Promise<void> {
  const idsOf = (indicators: ReadonlySet<string>) =>
    [...indicators].flatMap((indicatorId) => ratingIds.get(indicatorId) ?? []);
  await deleteBelow(strapi, idsOf(new Set([...removed, ...written])), idsOf(removed));
  const ids = new Map<string, number>();
  const added: { ref: string; data: object }[] = [];
  const [drafts] = fromRaters(assessment);
  for (const { data, ref } of drafts?.ratings ?? []) {
    const { indicatorId } = indicator.parse(data);
    if (!written.has(indicatorId)) continue;
    const id = ratingIds.get(indicatorId);
    if (id === undefined) {
      added.push({ ref, data: { ...data, rater: raterId, plan: planId } });
    } else {
      ids.set(ref, id);
      await strapi.db
        .query(uid('readiness-rating'))
        .update({ where: { id }, data: { ...cleared, ...present(data) } });
    }
  }
  for (const [ref, id] of await insertEntries(strapi, 'readiness-rating', added)) ids.set(ref, id);
  const evidence = (drafts?.evidence ?? []).flatMap(({ data, links, ref }) => {
    const rating = ids.get(links.rating?.[0] ?? '');
    return rating === undefined ? [] : [{ ref, data: { ...data, rating, plan: planId } }];
  });
  await insertEntries(strapi, 'readiness-evidence', evidence);
}

/** What an answer no longer says is no longer there. */
const cleared = { current: null, target: null, note: null, justification: null };

async function deleteBelow(
  strapi: Core.Strapi,
  changed: readonly number[],
  removed: readonly number[],
): Promise<void> {
  if (changed.length === 0) return;
  await strapi.db
    .query(uid('readiness-evidence'))
    .deleteMany({ where: { rating: { id: { $in: changed } } } });
  if (removed.length === 0) return;
  await strapi.db.query(uid('readiness-rating')).deleteMany({ where: { id: { $in: removed } } });
}
