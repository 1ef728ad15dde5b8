import type { Core } from '@strapi/strapi';
import { whenEditionsChange } from '../kept/editions-changed';
import { pack, type Packed } from '../kept/pack';
import { publicFreshness } from '../kept/public-freshness';
import { createRecentAnswers } from '../kept/recent-answers';
import { storedRollUp } from './stored-roll-up';
import { versionOf } from './version-of';

/** A roll-up as it is sent: to all, and to those who can unpack it. */
export interface SentRollUp {
  version: string;
  hash: string;
  body: Buffer;
  packed: Packed;
}

const everywhere = 'all';

/**
 * The figures of many regions together, by province; `null` for all of them. One that was read is kept as long as no
 * edition has come or gone, by whichever process: that is asked of the database, at most once in a moment.
 */
export function createRollUps(strapi: Core.Strapi) {
  const kept = new Map<string, SentRollUp>();
  const versions = createRecentAnswers({
    ask: (scope) => versionOf(strapi, scope === everywhere ? null : scope),
    freshFor: publicFreshness,
  });
  whenEditionsChange(strapi, versions.forget);
  return async (provinceCode: string | null): Promise<SentRollUp> => {
    const scope = provinceCode ?? everywhere;
    // Before the editions are read: what comes meanwhile makes the next one who asks read again.
    const version = await versions.ask(scope);
    const old = kept.get(scope);
    if (old?.version === version) return old;
    const { body: text, hash } = await storedRollUp(strapi, provinceCode, version);
    const body = Buffer.from(text);
    const fresh = { version, hash, body, packed: await pack(body) };
    kept.set(scope, fresh);
    return fresh;
  };
}
