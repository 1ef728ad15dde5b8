import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import type { Edition } from './find-snapshot';
import type { FrozenTexts } from './freeze';
import { pack } from './pack';

const edition = z.object({ number: z.int(), hash: z.string() });

export interface WantedText {
  regionCode: string;
  /** The latest edition if none is given. */
  number?: number;
  column: keyof FrozenTexts;
}

/** A text of an edition as it is sent: to all, and to those who can unpack it. */
export interface FrozenText extends Edition {
  body: Buffer;
  packed: Buffer;
}

/** Some hundred editions. */
const mostBytes = 64 * 1024 * 1024;

/** Texts of editions as they are served. One that was read is kept: an edition never changes under its number. */
export function createTexts(strapi: Core.Strapi) {
  const kept = new LRUCache<string, FrozenText>({
    maxSize: mostBytes,
    sizeCalculation: ({ body, packed }) => body.length + packed.length,
  });
  const rows = () => strapi.db.getConnection(strapi.db.metadata.get(uid('snapshot')).tableName);

  const find = async ({ number, regionCode }: WantedText): Promise<Edition | undefined> => {
    const found: unknown = await rows()
      .select('number', 'hash')
      .where(
        number === undefined ? { region_code: regionCode } : { region_code: regionCode, number },
      )
      .orderBy('number', 'desc')
      .first();
    return edition.safeParse(found).data;
  };

  return async (wanted: WantedText): Promise<FrozenText | null> => {
    // Asked every time: another process may have published since.
    const found = await find(wanted);
    if (found === undefined) return null;
    const { column, regionCode } = wanted;
    const key = [regionCode, found.number, found.hash, column].join(' ');
    const old = kept.get(key);
    if (old !== undefined) return old;
    const row: unknown = await strapi.db
      .query(uid('snapshot'))
      .findOne({ select: [column], where: { regionCode, number: found.number } });
    const text = z.record(z.string(), z.unknown()).parse(row)[column];
    const body = Buffer.from(z.string().parse(text));
    const fresh = { ...found, body, packed: await pack(body) };
    kept.set(key, fresh);
    return fresh;
  };
}
