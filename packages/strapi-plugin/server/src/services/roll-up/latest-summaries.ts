import type { StoredSummary } from '@kotacerdas/core/dashboard';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { editionsIn } from './editions-in';

const rows = z.array(z.object({ summary: z.string() }));
/** What is in a summary is checked by whoever rolls it up. */
const stored = z.custom<StoredSummary>((value: unknown) => value instanceof Object);

/** The figures of the latest edition of each region, as they were frozen, in one query. */
export async function latestSummaries(
  strapi: Core.Strapi,
  provinceCode: string | null,
): Promise<StoredSummary[]> {
  const latest = editionsIn(strapi, provinceCode)
    .select('region_code')
    .max('number')
    .groupBy('region_code');
  const found: unknown = await editionsIn(strapi, null)
    .select('summary')
    .whereIn(['region_code', 'number'], latest);
  return rows.parse(found).map(({ summary }) => stored.parse(JSON.parse(summary)));
}
