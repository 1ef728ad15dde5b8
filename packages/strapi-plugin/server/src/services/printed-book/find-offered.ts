import type { BookManifest } from '@kotacerdas/core/book';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { findFile, type FoundFile } from './find-file';
import { storedRow } from './stored-row';

const rows = z.array(storedRow);

/** A file that a region offers: what is known of it without reading it. */
export interface OfferedFile extends Pick<BookManifest['files'][number], 'mediaType' | 'sha256'> {
  read: () => Promise<FoundFile | null>;
}

/** A file of a book that a region offers of an edition; whether that stands, its caller knows. */
export async function findOffered(
  strapi: Core.Strapi,
  { edition, name, regionCode }: { edition: number; name: string; regionCode: string },
): Promise<OfferedFile | null> {
  const offered = rows.parse(
    await strapi.db
      .query(uid('printed-book'))
      .findMany({ where: { regionCode, edition, offeredAt: { $notNull: true } } }),
  );
  for (const { id, manifest } of offered) {
    const file = manifest?.files.find((each) => each.name === name);
    if (file === undefined) continue;
    const { mediaType, sha256 } = file;
    return { mediaType, sha256, read: () => findFile(strapi, id, name) };
  }
  return null;
}
