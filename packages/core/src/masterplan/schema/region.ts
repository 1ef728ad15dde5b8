import * as z from 'zod/mini';
import { fiscalCategories } from '../choices.js';
import { longText, shortText, year, rupiah } from './common.js';

const indexValue = z.strictObject({ year, value: z.number().check(z.gte(0), z.lte(5)) });

const regionProfile = z.strictObject({
  summary: z.optional(longText),
  areaKm2: z.optional(z.number().check(z.gt(0))),
  districts: z.optional(z.int().check(z.gte(0))),
  villages: z.optional(z.int().check(z.gte(0))),
  population: z.optional(z.strictObject({ year, value: z.int().check(z.gte(0)) })),
  grossRegionalProduct: z.optional(z.strictObject({ year, value: rupiah })),
  spbe: z.optional(indexValue),
  pemdi: z.optional(indexValue),
  fiscalCapacity: z.optional(
    z.strictObject({
      category: z.enum(fiscalCategories),
      /** The ministerial regulation it is taken from. */
      source: shortText,
    }),
  ),
  leadersCommitment: z.optional(
    z.strictObject({ statement: longText, reference: z.optional(shortText) }),
  ),
});

export const region = z.strictObject({
  /** Kode wilayah Kemendagri: `32` or `32.78`. */
  code: z.string().check(z.regex(/^\d{2}(?:\.\d{2})?$/, { error: 'region-code' })),
  name: shortText,
  profile: z.optional(regionProfile),
});
