import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { contentTypes } from '../../content-types/all';
import { uid } from '../../content-types/define/type-name';
import { linksOf } from '../masterplan/read/links-of';
import { ownedRelations } from '../masterplan/read/owned-relations';
import { rowsOf } from '../masterplan/read/rows-of';
import type { PartName, RowOf } from '../masterplan/stored-plan/stored-plan';

const entry = z.looseObject({ id: z.number() });
const linked = z.array(z.object({ id: z.number() }));

/** Some entries of a content type, as the whole plan is read: in order of creation, with what their relations hold. */
export async function readRows<Name extends PartName>(
  strapi: Core.Strapi,
  name: Name,
  where: object,
): Promise<RowOf<Name>[]> {
  const relations = ownedRelations(contentTypes[name].attributes);
  const populate = Object.fromEntries(relations.map((field) => [field, { select: ['id'] }]));
  const found: unknown = await strapi.db
    .query(uid(name))
    .findMany({ where, populate, orderBy: { id: 'asc' } });
  const entries = z.array(entry).parse(found);
  const links = new Map(
    relations.map((field) => [
      field,
      new Map(
        entries.map((each) => [
          each.id,
          linked.parse([each[field] ?? []].flat()).map(({ id }) => id),
        ]),
      ),
    ]),
  );
  const linksFor = linksOf(name, links);
  return rowsOf(name)
    .parse(found)
    .map((row) => ({ ...row, links: linksFor(row.id) }));
}
