import { parseMasterplan } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import { ownFrameworks } from '../../framework/own-frameworks';
import { readPlan } from '../read/read-plan';
import { toMasterplan } from '../to-masterplan/to-masterplan';

/** What reading a plan gives: the checked document, or what is still wrong with it. */
export type Assembled = ReturnType<typeof parseMasterplan>;

/** The document that the entries of a plan make up now; `undefined` if there is no such plan. */
export async function assemble(
  strapi: Core.Strapi,
  planDocumentId: string,
): Promise<Assembled | undefined> {
  const stored = await readPlan(strapi, planDocumentId);
  if (stored === undefined) return undefined;
  const frameworks = await ownFrameworks(strapi, stored.plan);
  return parseMasterplan(toMasterplan(stored), { frameworks });
}
