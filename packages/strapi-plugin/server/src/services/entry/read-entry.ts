import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { EntryFields } from '../../../../shared/contracts/history';
import { contentTypes } from '../../content-types/all';
import { uid, type TypeName } from '../../content-types/define/type-name';
import { ownedRelations } from '../masterplan/read/owned-relations';
import { entryLabel } from './entry-label';

/** What an entry says, without what only the plugin knows of it. */
export interface EntryState {
  id: number;
  documentId: string;
  label: string;
  planId: number | null;
  revision: number | null;
  fields: EntryFields;
}

const row = z.looseObject({
  id: z.number(),
  documentId: z.string(),
  revision: z.nullish(z.number()),
  plan: z.nullish(z.object({ id: z.number() })),
});
const linkedRows = z.array(z.looseObject({ documentId: z.string() }));

const unsaid = ['key', 'plan', 'revision'];

/** An entry as it stands in the database; `undefined` where there is none. */
export async function readEntry(
  strapi: Core.Strapi,
  name: TypeName,
  documentId: string,
): Promise<EntryState | undefined> {
  const { attributes } = contentTypes[name];
  const owned = ownedRelations(attributes);
  const populate = 'plan' in attributes ? [...owned, 'plan'] : owned;
  const found = row.safeParse(
    await strapi.db.query(uid(name)).findOne({ where: { documentId }, populate }),
  );
  if (!found.success) return undefined;
  const entry = found.data;
  const fields = Object.entries<object>(attributes)
    .filter(([field, attribute]) => !unsaid.includes(field) && !('mappedBy' in attribute))
    .map(([field, attribute]): [string, unknown] => {
      const value: unknown = Reflect.get(entry, field);
      return [field, 'target' in attribute ? labelsOf(value) : (value ?? null)];
    });
  return {
    id: entry.id,
    documentId: entry.documentId,
    label: entryLabel(entry, documentId),
    planId: name === 'plan' ? entry.id : (entry.plan?.id ?? null),
    revision: entry.revision ?? null,
    fields: Object.fromEntries(fields),
  };
}

function labelsOf(value: unknown): readonly string[] {
  return linkedRows.parse([value ?? []].flat()).map((each) => entryLabel(each, each.documentId));
}
