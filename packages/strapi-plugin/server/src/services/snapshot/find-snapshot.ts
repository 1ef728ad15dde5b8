import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';

const edition = z.object({ number: z.int(), hash: z.string() });

export type Edition = z.output<typeof edition>;

/** Editions that the public gets. */
const standing = { withdrawnAt: { $null: true } };

/** The highest number of a region, whatever became of that edition: no number is given twice. */
export async function findHighest(strapi: Core.Strapi, regionCode: string): Promise<number> {
  return (await findFirst(strapi, { regionCode }))?.number ?? 0;
}

/** The edition that stands for a region: the latest that wasn't withdrawn. */
export async function findCurrent(
  strapi: Core.Strapi,
  regionCode: string,
): Promise<Edition | null> {
  return findFirst(strapi, { regionCode, ...standing });
}

async function findFirst(strapi: Core.Strapi, where: object): Promise<Edition | null> {
  const found: unknown = await strapi.db
    .query(uid('snapshot'))
    .findOne({ select: ['number', 'hash'], where, orderBy: { number: 'desc' } });
  return found === null ? null : edition.parse(found);
}
