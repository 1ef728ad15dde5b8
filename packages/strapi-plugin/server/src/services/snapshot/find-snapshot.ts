import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';

const edition = z.object({ number: z.int(), hash: z.string() });

export type Edition = z.output<typeof edition>;

/** The latest edition of a region, without its texts. */
export async function findLatest(strapi: Core.Strapi, regionCode: string): Promise<Edition | null> {
  const found: unknown = await strapi.db.query(uid('snapshot')).findOne({
    select: ['number', 'hash'],
    where: { regionCode },
    orderBy: { number: 'desc' },
  });
  return found === null ? null : edition.parse(found);
}
