import type { Core, UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { Owner } from './places-of';

type Row = Record<string, unknown>;

const rows = z.array(z.record(z.string(), z.unknown()));

/** The rows of an entry, of which there is one for each language, draft and published, or that of a component. */
export async function storedRows(
  strapi: Core.Strapi,
  owner: Owner,
  populate: string[] = [],
): Promise<Row[]> {
  const { uid } = owner;
  if (!isModel(strapi, uid)) return [];
  if ('where' in owner) {
    return rows.parse(await strapi.db.query(uid).findMany({ where: owner.where, populate }));
  }
  const { attribute, id, within } = owner;
  const beside = (await storedRows(strapi, within, [attribute])).flatMap((row) =>
    rows.parse([row[attribute] ?? []].flat()),
  );
  // In a dynamic zone, components of several kinds stand beside each other.
  const own = beside.filter((row) => row['id'] === id && (row['__component'] ?? uid) === uid);
  if (populate.length === 0 || own.length === 0) return own;
  return rows.parse(await strapi.db.query(uid).findMany({ where: { id }, populate }));
}

function isModel(strapi: Core.Strapi, uid: string): uid is UID.Schema {
  return uid in strapi.contentTypes || uid in strapi.components;
}
