import { checkEmblem, type Emblem } from '@kotacerdas/core/book';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';

const row = z.object({ content: z.string() });

/** The emblem for the books of a plan; `null` where nobody gave one. */
export async function readEmblem(strapi: Core.Strapi, planId: number): Promise<Emblem | null> {
  const found: unknown = await strapi.db
    .query(uid('emblem'))
    .findOne({ select: ['content'], where: { plan: planId } });
  if (found === null) return null;
  const checked = checkEmblem(Buffer.from(row.parse(found).content, 'base64'));
  if (!checked.ok) throw new Error(`The emblem that is kept for plan ${planId} is none.`);
  return checked.emblem;
}
