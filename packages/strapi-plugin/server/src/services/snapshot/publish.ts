import type { Issue } from '@kotacerdas/core';
import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import { recordChange } from '../history/record-change';
import { assemble } from '../masterplan/assemble/assemble';
import { inTransaction } from '../masterplan/transaction';
import { identifyPlan } from '../plan/identify-plan';
import { renewRollUps } from '../roll-up/renew-roll-ups';
import { findLatest, type Edition } from './find-snapshot';
import { type Content, contentHash, freeze, publicContent } from './freeze';

export type PublishOutcome =
  | { result: 'published' | 'unchanged'; edition: Edition }
  | { result: 'refused'; issues: readonly Issue[] }
  | { result: 'plan-not-found' };

interface Publisher {
  /** Shown to officers beside the edition, never to the public. */
  name: string;
}

/** How often another process may take the number first before something else must be wrong. */
const attempts = 20;

/**
 * Freezes a plan into the next numbered edition of its region. Nothing new is made of a plan that hasn't
 * changed, and a plan with faults isn't published: they come back with their places.
 */
export async function publish(
  strapi: Core.Strapi,
  planDocumentId: string,
  publisher: Publisher,
  now: Date,
): Promise<PublishOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const plan = await identifyPlan(strapi, planDocumentId);
    if (plan === null) return { result: 'plan-not-found' };
    // Before the plan is read: an edition that is made meanwhile takes this number, and the plan is read again.
    const latest = await findLatest(strapi, plan.regionCode);
    const assembled = await assemble(strapi, planDocumentId);
    if (assembled === undefined) return { result: 'plan-not-found' };
    if (!assembled.ok) return { result: 'refused', issues: assembled.issues };
    const content = publicContent(assembled);
    if (content.masterplan.region.code !== plan.regionCode && attempt < attempts) continue;
    const hash = contentHash(content);
    if (latest?.hash === hash) return { result: 'unchanged', edition: latest };
    const edition = { number: (latest?.number ?? 0) + 1, publishedAt: now.toISOString(), hash };
    const author = { plan: plan.id, issuedBy: publisher.name };
    try {
      await inTransaction(strapi, async () => {
        await strapi.db.query(uid('snapshot')).create({ data: rowOf(content, edition, author) });
        await recordChange(strapi, {
          act: 'publish',
          name: 'plan',
          entry: {
            documentId: planDocumentId,
            label: content.masterplan.title,
            planId: plan.id,
            revision: null,
          },
          before: {},
          after: { number: edition.number, hash },
        });
      });
      await renewRollUps(strapi, plan.regionCode);
      return { result: 'published', edition: { number: edition.number, hash } };
    } catch (error) {
      // The unique index lets one process have a number; whoever comes second looks again.
      const taken = ((await findLatest(strapi, plan.regionCode))?.number ?? 0) >= edition.number;
      if (!taken || attempt === attempts) throw error;
    }
  }
}

function rowOf(
  content: Content,
  edition: { number: number; publishedAt: string; hash: string },
  author: { plan: number; issuedBy: string },
) {
  const { region, title } = content.masterplan;
  return {
    ...freeze(content, edition),
    ...author,
    number: edition.number,
    hash: edition.hash,
    issuedAt: edition.publishedAt,
    regionCode: region.code,
    regionName: region.name,
    title,
  };
}
