import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import type { FrozenTexts } from './freeze';

const edition = z.object({ number: z.int(), hash: z.string() });
const text = z.string();

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

/** One text of one edition as it is served; the latest edition if no number is given. */
export async function findText(
  strapi: Core.Strapi,
  {
    regionCode,
    number,
    column,
  }: { regionCode: string; number?: number; column: keyof FrozenTexts },
): Promise<(Edition & { body: string }) | null> {
  const found: unknown = await strapi.db.query(uid('snapshot')).findOne({
    select: ['number', 'hash', column],
    where: number === undefined ? { regionCode } : { regionCode, number },
    orderBy: { number: 'desc' },
  });
  if (found === null) return null;
  const row = z.record(z.string(), z.unknown()).parse(found);
  return { ...edition.parse(row), body: text.parse(row[column]) };
}
