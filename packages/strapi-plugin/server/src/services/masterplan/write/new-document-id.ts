import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../../content-types/define/type-name';

const generated = z.object({
  default: z.custom<() => string>((value) => typeof value === 'function'),
});

/** How the database layer of Strapi makes documentIds. */
export function newDocumentId(strapi: Core.Strapi): () => string {
  const { attributes } = strapi.db.metadata.get(uid('problem'));
  return generated.parse(attributes['documentId']).default;
}
