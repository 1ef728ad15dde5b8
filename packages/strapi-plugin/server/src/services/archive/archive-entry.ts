import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import { typeNames, uid, type TypeName } from '../../content-types/define/type-name';
import { ownedRelations } from '../masterplan/read/owned-relations';
import type { Archived } from './archived';

const rows = z.array(z.object({ documentId: z.string() }));
const row = z.record(z.string(), z.unknown());
const creator = z.object({ id: z.number() });

/** Everything of an entry that would be lost with it, its place among others included. */
export async function archiveEntry(
  strapi: Core.Strapi,
  name: TypeName,
  documentId: string,
): Promise<Archived | undefined> {
  const relations = ownedRelations(contentTypes[name].attributes);
  const found = row.safeParse(
    await strapi.db
      .query(uid(name))
      .findOne({ where: { documentId }, populate: [...relations, 'createdBy'] }),
  );
  if (!found.success) return undefined;
  const columns = Object.entries<object>(contentTypes[name].attributes).filter(
    ([, attribute]) => !('target' in attribute),
  );
  const incoming: Archived['incoming'] = [];
  for (const { field, type } of pointingAt(name)) {
    const documentIds = rows
      .parse(await strapi.db.query(uid(type)).findMany({ where: { [field]: { documentId } } }))
      .map((each) => each.documentId);
    if (documentIds.length > 0) incoming.push({ type, field, documentIds });
  }
  return {
    values: Object.fromEntries(columns.map(([column]) => [column, found.data[column] ?? null])),
    createdBy: creator.safeParse(found.data['createdBy']).data?.id,
    links: Object.fromEntries(
      relations.map((relation) => [
        relation,
        rows.parse([found.data[relation] ?? []].flat()).map((each) => each.documentId),
      ]),
    ),
    incoming,
  };
}

/** The relations of all content types that are stored there and lead here; who belongs to an OPD is no part of it. */
export function pointingAt(name: TypeName): { type: TypeName; field: string }[] {
  return typeNames
    .filter((type) => type !== 'member')
    .flatMap((type) =>
      Object.entries<object>(contentTypes[type].attributes)
        .filter(
          ([, attribute]) =>
            !('mappedBy' in attribute) && Reflect.get(attribute, 'target') === uid(name),
        )
        .map(([field]) => ({ type, field })),
    );
}
