import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { PublishedBook } from '../../../../shared/contracts/published';
import { uid } from '../../content-types/define/type-name';
import { storedRow } from './stored-row';

const rows = z.array(storedRow);
const numbers = z.array(z.object({ number: z.int() }));

/** The books that a region offers to everybody, of editions that stand, latest first. */
export async function listOffered(
  strapi: Core.Strapi,
  regionCode: string,
): Promise<PublishedBook[]> {
  const found = rows.parse(
    await strapi.db.query(uid('printed-book')).findMany({
      where: { regionCode, offeredAt: { $notNull: true } },
      orderBy: [{ edition: 'desc' }, { templateId: 'asc' }],
    }),
  );
  const standing = await standingEditions(strapi, regionCode);
  return found.flatMap(({ edition, manifest, printedAt, templateId, title }) =>
    edition === null || manifest === null || printedAt === null || !standing.has(edition)
      ? []
      : [{ id: templateId, title, edition, printedAt, manifest }],
  );
}

async function standingEditions(strapi: Core.Strapi, regionCode: string): Promise<Set<number>> {
  const found: unknown = await strapi.db
    .query(uid('snapshot'))
    .findMany({ select: ['number'], where: { regionCode, withdrawnAt: { $null: true } } });
  return new Set(numbers.parse(found).map(({ number }) => number));
}
