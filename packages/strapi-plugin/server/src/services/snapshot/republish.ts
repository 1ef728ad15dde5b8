import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { lockRow } from '../entry/lock-row';
import { issueEdition, type IssueOutcome, type Publisher } from './issue-edition';
import { storedEdition } from './stored-edition';

interface Republished {
  /** Whose page asked for it; the edition may be of another plan of the region. */
  plan: { id: number; documentId: string; regionCode: string };
  number: number;
}

const state = z.object({ withdrawnAt: z.nullable(z.string()) });

/**
 * Publishes the content of an older edition again, as the next number: the old one stays as it is. What was withdrawn
 * has to be restored first.
 */
export async function republish(
  strapi: Core.Strapi,
  { plan, number }: Republished,
  publisher: Publisher,
  now: Date,
): Promise<IssueOutcome | { result: 'snapshot-not-found' }> {
  const edition = await storedEdition(strapi, plan.regionCode, number);
  if (edition === null) return { result: 'snapshot-not-found' };
  if (edition.isWithdrawn) return { result: 'withdrawn' };
  const { framework, masterplan } = edition.published;
  const owner = { ...(edition.plan ?? plan), regionCode: plan.regionCode };
  const source = {
    act: 'republish' as const,
    republicationOf: number,
    identify: () => Promise.resolve(owner),
    read: () => Promise.resolve({ ok: true as const, framework, masterplan }),
    holds: async (transaction: Parameters<typeof lockRow>[1]) => {
      const { documentId } = edition;
      await lockRow(strapi, transaction, 'snapshot', documentId);
      const found: unknown = await strapi.db
        .query(uid('snapshot'))
        .findOne({ select: ['withdrawnAt'], where: { documentId } });
      return state.parse(found).withdrawnAt === null;
    },
  };
  return issueEdition(strapi, source, publisher, now);
}
