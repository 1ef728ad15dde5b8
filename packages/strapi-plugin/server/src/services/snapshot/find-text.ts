import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { whenEditionsChange } from '../kept/editions-changed';
import { createRecentAnswers } from '../kept/recent-answers';
import { bytesKept, pack, type Packed } from '../kept/pack';
import { publicFreshness } from '../kept/public-freshness';
import type { Edition } from './find-snapshot';
import type { FrozenTexts } from './freeze';

const edition = z.object({ number: z.int(), hash: z.string() });
const withdrawn = z.object({
  withdrawn_at: z.pipe(
    z.union([z.string(), z.number(), z.date()]),
    z.transform((at) => new Date(at).toISOString()),
  ),
  withdrawn_reason: z.string(),
});

export interface WantedText {
  regionCode: string;
  /** The edition that stands if none is given: the latest that wasn't withdrawn. */
  number?: number;
  column: keyof FrozenTexts;
}

/** A text of an edition as it is sent: to all, and to those who can unpack it. */
export interface FrozenText extends Edition {
  isWithdrawn: false;
  body: Buffer;
  packed: Packed;
}

/** Why an edition isn't served any more. */
export interface WithdrawnText {
  isWithdrawn: true;
  withdrawnAt: string;
  reason: string;
}

/** Some hundred editions. */
const mostBytes = 64 * 1024 * 1024;

/** Texts of editions as they are served. One that was read is kept: an edition never changes under its number. */
export function createTexts(strapi: Core.Strapi) {
  const kept = new LRUCache<string, FrozenText>({
    maxSize: mostBytes,
    sizeCalculation: bytesKept,
  });
  const rows = () => strapi.db.getConnection(strapi.db.metadata.get(uid('snapshot')).tableName);

  /** By region, and number if one is wanted. */
  const find = async (wanted: string): Promise<unknown> => {
    const [regionCode, number] = wanted.split(' ');
    const those = rows().where({ region_code: regionCode });
    const found: unknown = await (number === undefined
      ? those
          .where({ withdrawn_at: null })
          .select('number', 'hash')
          .orderBy('number', 'desc')
          .first()
      : those
          .where({ number: Number(number) })
          .first('number', 'hash', 'withdrawn_at', 'withdrawn_reason'));
    return found;
  };
  const recent = createRecentAnswers({ ask: find, freshFor: publicFreshness });
  whenEditionsChange(strapi, recent.forget);

  return async (wanted: WantedText): Promise<FrozenText | WithdrawnText | null> => {
    const { column, number, regionCode } = wanted;
    const row = await recent.ask(number === undefined ? regionCode : `${regionCode} ${number}`);
    // What stands wasn't withdrawn: a check that can only fail costs the most.
    const gone = number === undefined ? undefined : withdrawn.safeParse(row).data;
    if (gone !== undefined) {
      return { isWithdrawn: true, withdrawnAt: gone.withdrawn_at, reason: gone.withdrawn_reason };
    }
    const found = edition.safeParse(row).data;
    if (found === undefined) return null;
    const key = [regionCode, found.number, found.hash, column].join(' ');
    const old = kept.get(key);
    if (old !== undefined) return old;
    const stored: unknown = await strapi.db
      .query(uid('snapshot'))
      .findOne({ select: [column], where: { regionCode, number: found.number } });
    const text = z.record(z.string(), z.unknown()).parse(stored)[column];
    const body = Buffer.from(z.string().parse(text));
    const fresh = { ...found, isWithdrawn: false as const, body, packed: await pack(body) };
    kept.set(key, fresh);
    return fresh;
  };
}
