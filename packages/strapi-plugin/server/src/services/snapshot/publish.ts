import type { Issue } from '@kotacerdas/core';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { assemble } from '../masterplan/assemble/assemble';
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

const planEntry = z.object({ id: z.number() });

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
  const assembled = await assemble(strapi, planDocumentId);
  if (assembled === undefined) return { result: 'plan-not-found' };
  if (!assembled.ok) return { result: 'refused', issues: assembled.issues };
  const plan = planEntry.parse(
    await strapi.db.query(uid('plan')).findOne({ where: { documentId: planDocumentId } }),
  );
  const author = { plan: plan.id, issuedBy: publisher.name };
  return issue(strapi, publicContent(assembled), author, now);
}

async function issue(
  strapi: Core.Strapi,
  content: Content,
  author: { plan: number; issuedBy: string },
  now: Date,
): Promise<PublishOutcome> {
  const { region, title } = content.masterplan;
  const hash = contentHash(content);
  const publishedAt = now.toISOString();
  for (let attempt = 1; ; attempt += 1) {
    const latest = await findLatest(strapi, region.code);
    if (latest?.hash === hash) return { result: 'unchanged', edition: latest };
    const number = (latest?.number ?? 0) + 1;
    const edition = { number, publishedAt, hash };
    const row = {
      ...freeze(content, edition),
      ...author,
      number,
      hash,
      issuedAt: publishedAt,
      regionCode: region.code,
      regionName: region.name,
      title,
    };
    try {
      await strapi.db.query(uid('snapshot')).create({ data: row });
      return { result: 'published', edition: { number, hash } };
    } catch (error) {
      // The unique index lets one process have a number; whoever comes second takes the next one.
      const taken = ((await findLatest(strapi, region.code))?.number ?? 0) >= number;
      if (!taken || attempt === attempts) throw error;
    }
  }
}
