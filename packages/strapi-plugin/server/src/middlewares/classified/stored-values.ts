import type { Core, UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { Owner } from './places-of';

const rows = z.array(z.record(z.string(), z.unknown()));

/** The rows of an entry, of which there is one for each language, draft and published, or that of a component. */
export async function storedRows(
  strapi: Core.Strapi,
  owner: Owner,
): Promise<Record<string, unknown>[]> {
  if (!isModel(strapi, owner.uid)) return [];
  return rows.parse(await strapi.db.query(owner.uid).findMany({ where: owner.where }));
}

function isModel(strapi: Core.Strapi, uid: string): uid is UID.Schema {
  return uid in strapi.contentTypes || uid in strapi.components;
}
