import type { Core } from '@strapi/strapi';
import { contentTypes } from '../content-types/all';
import { uid, type TypeName } from '../content-types/define/type-name';
import { ownershipPaths } from './ownership';

interface Populate {
  [relation: string]: { populate: Populate };
}

/** An entry with everything that a condition may look at: the owner, the plan, and who made it. */
export async function readForConditions(
  strapi: Core.Strapi,
  name: TypeName,
  documentId: string,
): Promise<object | undefined> {
  const entry: unknown = await strapi.db
    .query(uid(name))
    .findOne({ where: { documentId }, populate: populateOf(name) });
  return typeof entry === 'object' && entry !== null ? entry : undefined;
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
