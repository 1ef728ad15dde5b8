import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import { findFile, type FoundFile } from './find-file';
import { storedRow } from './stored-row';
import * as z from 'zod/mini';

const rows = z.array(storedRow);

/** A file of a book that a region offers of an edition; whether that stands, its caller knows. */
export async function findOffered(
  strapi: Core.Strapi,
  { edition, name, regionCode }: { edition: number; name: string; regionCode: string },
): Promise<FoundFile | null> {
  const offered = rows.parse(
    await strapi.db
      .query(uid('printed-book'))
      .findMany({ where: { regionCode, edition, offeredAt: { $notNull: true } } }),
  );
  const book = offered.find(({ manifest }) => manifest?.files.some((file) => file.name === name));
  return book === undefined ? null : findFile(strapi, book.id, name);
}
