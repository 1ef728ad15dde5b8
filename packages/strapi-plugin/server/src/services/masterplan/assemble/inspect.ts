import { parseMasterplan } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import type { GetMasterplanResponse } from '../../../../../shared/contracts/plan';
import { ownFrameworks } from '../../framework/own-frameworks';
import { readPlan } from '../read/read-plan';
import { toMasterplan } from '../to-masterplan/to-masterplan';
import { findEntry } from './find-entry';

/** The plan as officers see it while they work: with the entry behind each issue. */
export async function inspect(
  strapi: Core.Strapi,
  planDocumentId: string,
): Promise<GetMasterplanResponse['data'] | undefined> {
  const stored = await readPlan(strapi, planDocumentId);
  if (stored === undefined) return undefined;
  const document = toMasterplan(stored);
  const parsed = parseMasterplan(document, {
    frameworks: await ownFrameworks(strapi, stored.plan),
  });
  const issues = parsed.issues.map((issue) => ({
    ...issue,
    entry: findEntry(stored, document, issue),
  }));
  return { ...parsed, issues };
}
