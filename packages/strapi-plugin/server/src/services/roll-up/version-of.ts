import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { editionsIn } from './editions-in';

const sum = z.nullable(z.coerce.number());
const row = z.object({ count: z.coerce.number(), newest: sum, all: sum });

/** Differs as soon as other editions can be read: they never change, and their ids are not given twice. */
export async function versionOf(strapi: Core.Strapi, provinceCode: string | null): Promise<string> {
  const found: unknown = await editionsIn(strapi, provinceCode)
    .count('* as count')
    .max('id as newest')
    .sum('id as all')
    .first();
  const { all, count, newest } = row.parse(found);
  return `${count}-${newest ?? 0}-${all ?? 0}`;
}
