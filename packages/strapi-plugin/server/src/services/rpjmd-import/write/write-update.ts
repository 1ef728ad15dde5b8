import type { Core } from '@strapi/strapi';
import { mayWrite, type Asker } from '../../item/asker';
import { documentsOf } from '../../item/documents-of';
import { NotOwn } from '../../item/item-refused';
import type { RpjmdUpdate } from './plan-writes';

interface UpdateOptions {
  readonly asker: Asker;
  /** Database ids by ref. */
  readonly ids: ReadonlyMap<string, number>;
}

/** Writes an entry through the rules around every write. */
export async function writeUpdate(
  strapi: Core.Strapi,
  { columns, documentId, links, name }: RpjmdUpdate,
  { asker, ids }: UpdateOptions,
): Promise<void> {
  const fields = [...Object.keys(columns), ...Object.keys(links)];
  if (!(await mayWrite(strapi, asker, 'update', name, documentId, fields))) throw new NotOwn();
  const relations = Object.entries(links).map(([relation, refs]): [string, object] => [
    relation,
    { set: refs.map((ref) => ({ id: ids.get(ref) })) },
  ]);
  const data = { ...columns, ...Object.fromEntries(relations), updatedBy: asker.userId };
  await documentsOf(strapi, name).update({ documentId, data });
}
