import * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import { uid } from '../../content-types/define/type-name';
import type { DocumentWrite } from './write';

const entry = z.object({ revision: z.nullable(z.int()) });

/** Counts the writes of an entry; nobody sets the count by hand. */
export async function countRevision(write: DocumentWrite): Promise<void> {
  const { strapi, action, name, documentId, data } = write;
  if (!('revision' in contentTypes[name].attributes)) return;
  if (action !== 'update') {
    data['revision'] = 1;
    return;
  }
  const found: unknown = await strapi.db
    .query(uid(name))
    .findOne({ select: ['revision'], where: { documentId } });
  data['revision'] = (entry.safeParse(found).data?.revision ?? 0) + 1;
}
