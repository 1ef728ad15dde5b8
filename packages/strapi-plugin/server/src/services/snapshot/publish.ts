import type { Core } from '@strapi/strapi';
import { assemble } from '../masterplan/assemble/assemble';
import { identifyPlan } from '../plan/identify-plan';
import { publicContent } from './freeze';
import { issueEdition, type IssueOutcome, type Publisher } from './issue-edition';

/**
 * Freezes a plan into the next numbered edition of its region. Nothing new is made of a plan that hasn't
 * changed, and a plan with faults isn't published: they come back with their places.
 */
export async function publish(
  strapi: Core.Strapi,
  documentId: string,
  publisher: Publisher,
  now: Date,
): Promise<IssueOutcome> {
  const source = {
    act: 'publish' as const,
    republicationOf: null,
    identify: async () => {
      const plan = await identifyPlan(strapi, documentId);
      return plan === null ? null : { ...plan, documentId };
    },
    read: async () => {
      const assembled = await assemble(strapi, documentId);
      if (assembled === undefined) return null;
      return assembled.ok ? { ok: true as const, ...publicContent(assembled) } : assembled;
    },
  };
  return issueEdition(strapi, source, publisher, now);
}
