import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { contentTypes } from '../content-types/all';
import { uid, type TypeName } from '../content-types/define/type-name';
import { ownershipPaths } from './ownership';

const rows = z.array(z.looseObject({ documentId: z.string() }));

interface Populate {
  [relation: string]: { populate: Populate };
}

/** An entry with everything that a condition may look at: the owner, the plan, and who made it. */
export async function readForConditions(
  strapi: Core.Strapi,
  name: TypeName,
  documentId: string,
): Promise<object | undefined> {
  return (await allForConditions(strapi, name, { documentId })).get(documentId);
}

/** The same of many at once, by documentId. */
export async function allForConditions(
  strapi: Core.Strapi,
  name: TypeName,
  where: object,
): Promise<ReadonlyMap<string, object>> {
  const found = rows.parse(
    await strapi.db.query(uid(name)).findMany({ where, populate: populateOf(name) }),
  );
  return new Map(found.map((row) => [row.documentId, row]));
}

function populateOf(name: TypeName): Populate {
  const populate: Populate = { createdBy: { populate: { roles: { populate: {} } } } };
  if ('plan' in contentTypes[name].attributes) populate['plan'] = { populate: {} };
  for (const path of ownershipPaths(name)) {
    let place = populate;
    for (const relation of path.split('.').slice(0, -1)) {
      const next = place[relation] ?? { populate: {} };
      place[relation] = next;
      place = next.populate;
    }
  }
  return populate;
}
