import { itemStates } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid, type TypeName } from '../../content-types/define/type-name';
import { entryLabel } from '../../services/entry/entry-label';
import type { Reference } from './linked';

const row = z.looseObject({
  documentId: z.string(),
  state: z.nullable(z.enum(itemStates)),
  stateReason: z.nullable(z.string()),
});

/** Where an entry stands in approval, as it is in the database. */
export async function storedReview(strapi: Core.Strapi, name: TypeName, where: Reference) {
  const found = row.safeParse(await strapi.db.query(uid(name)).findOne({ where }));
  if (!found.success) return undefined;
  const { documentId, state, stateReason } = found.data;
  return {
    documentId,
    label: entryLabel(found.data, documentId),
    state: state ?? 'draft',
    stateReason,
  };
}
