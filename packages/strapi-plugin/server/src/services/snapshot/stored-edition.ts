import { parsePublishedMasterplan, type PublishedMasterplan } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';

const row = z.object({
  documentId: z.string(),
  document: z.string(),
  withdrawnAt: z.nullable(z.string()),
  plan: z.nullable(z.object({ id: z.number(), documentId: z.string() })),
});

export interface StoredEdition {
  documentId: string;
  isWithdrawn: boolean;
  published: PublishedMasterplan;
  /** The plan it was made of, while that is there. */
  plan: { id: number; documentId: string } | null;
}

/** An edition as a document again, whatever became of it. */
export async function storedEdition(
  strapi: Core.Strapi,
  regionCode: string,
  number: number,
): Promise<StoredEdition | null> {
  const found: unknown = await strapi.db.query(uid('snapshot')).findOne({
    select: ['documentId', 'document', 'withdrawnAt'],
    where: { regionCode, number },
    populate: ['plan'],
  });
  if (found === null) return null;
  const { document, documentId, plan, withdrawnAt } = row.parse(found);
  const parsed = parsePublishedMasterplan(JSON.parse(document));
  if (!parsed.ok) throw new Error(`Edition ${number} of ${regionCode} can't be read.`);
  return { documentId, isWithdrawn: withdrawnAt !== null, published: parsed.published, plan };
}
