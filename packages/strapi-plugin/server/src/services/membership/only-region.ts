import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';

const plans = z.array(z.object({ regionCode: z.nullable(z.string()) }));

/** The region that all plans are of; none where they are of several. */
export async function onlyRegion(strapi: Core.Strapi): Promise<readonly string[]> {
  const regions = await regionsOf(strapi);
  return regions.length === 1 ? regions : [];
}

/** Whether this Strapi serves several regions: then an account has to be of one. */
export async function hasSeveralRegions(strapi: Core.Strapi): Promise<boolean> {
  return (await regionsOf(strapi)).length > 1;
}

async function regionsOf(strapi: Core.Strapi): Promise<readonly string[]> {
  const found = plans.parse(
    await strapi.db.query(uid('plan')).findMany({ select: ['regionCode'], limit: 500 }),
  );
  return [...new Set(found.flatMap(({ regionCode }) => regionCode ?? []))];
}
