import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';

const row = z.object({ mediaType: z.string(), sha256: z.string(), content: z.string() });

export interface FoundFile {
  mediaType: string;
  sha256: string;
  bytes: Buffer;
}

/** A file of a printed book, as it was printed. */
export async function findFile(
  strapi: Core.Strapi,
  bookId: number,
  name: string,
): Promise<FoundFile | null> {
  const found: unknown = await strapi.db
    .query(uid('printed-file'))
    .findOne({ where: { book: bookId, name } });
  if (found === null) return null;
  const { content, mediaType, sha256 } = row.parse(found);
  return { mediaType, sha256, bytes: Buffer.from(content, 'base64') };
}
