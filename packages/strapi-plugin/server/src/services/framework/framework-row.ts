import { frameworkSchema, type Framework } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { frameworkStates, type FrameworkReference } from '../../../../shared/contracts/framework';
import { uid } from '../../content-types/define/type-name';

const row = z.object({
  documentId: z.string(),
  regionCode: z.string(),
  basedOnId: z.string(),
  basedOnVersion: z.string(),
  state: z.enum(frameworkStates),
  revision: z.int(),
  document: frameworkSchema,
});

export type FrameworkRow = z.output<typeof row>;

/** The own frameworks that answer a condition, newest last. */
export async function findRows(strapi: Core.Strapi, where: object): Promise<FrameworkRow[]> {
  const found: unknown = await strapi.db
    .query(uid('framework'))
    .findMany({ where, orderBy: { id: 'asc' } });
  return z.array(row).parse(found);
}

export async function findRow(
  strapi: Core.Strapi,
  regionCode: string,
  { id, version }: FrameworkReference,
): Promise<FrameworkRow | null> {
  const where = { regionCode, frameworkId: id, frameworkVersion: version };
  return (await findRows(strapi, where))[0] ?? null;
}

export const referenceOf = ({ id, version }: Framework): FrameworkReference => ({ id, version });
