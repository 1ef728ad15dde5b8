import * as z from 'zod/mini';
import type { Membership } from './membership';

const codes = z.nullable(z.array(z.string()));

/** A membership as the database gives it, with the plans of its OPDs. */
export const memberRow = z.object({
  regionCodes: codes,
  dimensionIds: codes,
  opds: z.array(
    z.object({
      documentId: z.string(),
      plan: z.nullish(z.object({ regionCode: z.nullable(z.string()) })),
    }),
  ),
});

export const withOpds = { opds: { populate: ['plan'] } };

/** The region of an OPD is that of those who work there; where there is one region only, everybody belongs to it. */
export function toMembership(
  row: z.output<typeof memberRow> | null,
  onlyRegion: readonly string[],
): Membership {
  const opds = row?.opds ?? [];
  const own = [...(row?.regionCodes ?? []), ...opds.flatMap(({ plan }) => plan?.regionCode ?? [])];
  return {
    opdIds: opds.map(({ documentId }) => documentId),
    regionCodes: own.length > 0 ? [...new Set(own)] : onlyRegion,
    dimensionIds: row?.dimensionIds ?? [],
  };
}
