import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { editionsIn } from './editions-in';

const row = z.object({ count: z.coerce.number(), newest: z.nullable(z.coerce.number()) });

/** Differs as soon as one more edition can be read. Editions never change and their ids are not given twice. */
export async function versionOf(strapi: Core.Strapi, provinceCode: string | null): Promise<string> {
  const found: unknown = await editionsIn(strapi, provinceCode)
    .count('* as count')
    .max('id as newest')
    .first();
  const { count, newest } = row.parse(found);
  return `${count}-${newest ?? 0}`;
}
