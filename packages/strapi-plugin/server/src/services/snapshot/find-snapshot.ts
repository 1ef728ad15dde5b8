import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import type { FrozenTexts } from './freeze';

const edition = z.object({ number: z.int(), hash: z.string() });
const text = z.string();
const withdrawn = z.object({ withdrawnAt: z.string(), withdrawnReason: z.string() });

export type Edition = z.output<typeof edition>;

/** One text of an edition as it is served, or why the edition isn't served any more. */
export type FoundText =
  | (Edition & { isWithdrawn: false; body: string })
  | { isWithdrawn: true; withdrawnAt: string; reason: string };

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

/** One text of one edition; that of the edition which stands if no number is given. */
export async function findText(
  strapi: Core.Strapi,
  {
    regionCode,
    number,
    column,
  }: { regionCode: string; number?: number; column: keyof FrozenTexts },
): Promise<FoundText | null> {
  const found: unknown = await strapi.db.query(uid('snapshot')).findOne({
    select: ['number', 'hash', 'withdrawnAt', 'withdrawnReason', column],
    where: { regionCode, ...(number === undefined ? standing : { number }) },
    orderBy: { number: 'desc' },
  });
  if (found === null) return null;
  const row = z.record(z.string(), z.unknown()).parse(found);
  const gone = withdrawn.safeParse(row);
  if (gone.success) {
    const { withdrawnAt, withdrawnReason: reason } = gone.data;
    return { isWithdrawn: true, withdrawnAt, reason };
  }
  return { isWithdrawn: false, ...edition.parse(row), body: text.parse(row[column]) };
}
