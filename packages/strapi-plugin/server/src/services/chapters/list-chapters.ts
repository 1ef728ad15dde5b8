import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import type { ChapterItem } from '../../../../shared/contracts/chapters';
import { uid } from '../../content-types/define/type-name';

const rows = z.array(
  z.object({
    chapter: z.enum(reviewedTypes),
    at: z.union([z.string(), z.date()]),
    actorName: z.nullable(z.string()),
  }),
);

/** The chapters of a plan in the order of the method, with who closed which and when. */
export async function listChapters(strapi: Core.Strapi, planId: number): Promise<ChapterItem[]> {
  const found = rows.parse(
    await strapi.db.query(uid('chapter-lock')).findMany({ where: { plan: planId } }),
  );
  return reviewedTypes.map((type) => {
    const lock = found.find(({ chapter }) => chapter === type);
    return {
      type,
      lock:
        lock === undefined ? null : { at: new Date(lock.at).toISOString(), actor: lock.actorName },
    };
  });
}
