import { bookAdditionsSchema } from '@kotacerdas/core/book';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { BookAdditionsResponse } from '../../../../../shared/contracts/book';
import { uid } from '../../../content-types/define/type-name';

const row = z.object({
  id: z.number(),
  documentId: z.string(),
  additions: bookAdditionsSchema,
  revision: z.int(),
});

type Saved = BookAdditionsResponse['data'];

/** What officers have added to a book of a plan, and where that stands in the database; nothing until somebody has. */
export async function readAdditions(
  strapi: Core.Strapi,
  planId: number,
  templateId: string,
): Promise<Saved & { stored: { id: number; documentId: string } | null }> {
  const found: unknown = await strapi.db
    .query(uid('book-addition'))
    .findOne({ where: { plan: planId, templateId } });
  if (found === null) {
    return { additions: { sections: {}, order: {} }, revision: 0, stored: null };
  }
  const { additions, documentId, id, revision } = row.parse(found);
  return { additions, revision, stored: { id, documentId } };
}
