import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';

/** Where an officer belongs. */
export interface Membership {
  /** documentIds. */
  readonly opdIds: readonly string[];
  readonly regionCodes: readonly string[];
  readonly dimensionIds: readonly string[];
}

const codes = z.nullable(z.array(z.string()));
const row = z.object({
  regionCodes: codes,
  dimensionIds: codes,
  opds: z.array(
    z.object({
      documentId: z.string(),
      plan: z.nullish(z.object({ regionCode: z.nullable(z.string()) })),
    }),
  ),
});
const plans = z.array(z.object({ regionCode: z.nullable(z.string()) }));

/**
 * Where an officer belongs. The region of an OPD is that of those who work there; where there is one region only,
 * everybody belongs to it.
 */
export async function readMembership(strapi: Core.Strapi, userId: number): Promise<Membership> {
  const found = z.nullable(row).parse(
    await strapi.db.query(uid('member')).findOne({
      where: { userId },
      populate: { opds: { populate: ['plan'] } },
    }),
  );
  const opds = found?.opds ?? [];
  const own = [
    ...(found?.regionCodes ?? []),
    ...opds.flatMap(({ plan }) => plan?.regionCode ?? []),
  ];
  return {
    opdIds: opds.map(({ documentId }) => documentId),
    regionCodes: own.length > 0 ? [...new Set(own)] : await onlyRegion(strapi),
    dimensionIds: found?.dimensionIds ?? [],
  };
}

async function onlyRegion(strapi: Core.Strapi): Promise<readonly string[]> {
  const found = plans.parse(
    await strapi.db.query(uid('plan')).findMany({ select: ['regionCode'], limit: 500 }),
  );
  const regions = [...new Set(found.flatMap(({ regionCode }) => regionCode ?? []))];
  return regions.length === 1 ? regions : [];
}
