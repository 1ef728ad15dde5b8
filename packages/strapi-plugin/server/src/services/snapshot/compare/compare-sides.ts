import type { Issue } from '@kotacerdas/core';
import type { Core } from '@strapi/strapi';
import type {
  ComparedSide,
  CompareSnapshotsResponse,
} from '../../../../../shared/contracts/snapshot-comparison';
import { assemble } from '../../masterplan/assemble/assemble';
import { publicContent } from '../freeze';
import { storedEdition } from '../stored-edition';
import { type Side, tellComparison } from './tell-comparison';

export type CompareOutcome =
  | { result: 'compared'; comparison: CompareSnapshotsResponse['data'] }
  | { result: 'refused'; issues: readonly Issue[] }
  | { result: 'snapshot-not-found' | 'plan-not-found' };

interface Compared {
  plan: { documentId: string; regionCode: string };
  from: ComparedSide;
  to: ComparedSide;
  now: Date;
}

type FoundSide = { result: 'found'; side: Side } | Exclude<CompareOutcome, { result: 'compared' }>;

/** Compares two editions, or one with the plan as it stands now, as the public would read it. */
export async function compareSides(
  strapi: Core.Strapi,
  { plan, from, to, now }: Compared,
): Promise<CompareOutcome> {
  const before = await findSide(strapi, plan, from);
  if (before.result !== 'found') return before;
  const after = await findSide(strapi, plan, to);
  if (after.result !== 'found') return after;
  const comparison = tellComparison(before.side, after.side, now.toISOString());
  return { result: 'compared', comparison };
}

async function findSide(
  strapi: Core.Strapi,
  { documentId, regionCode }: Compared['plan'],
  side: ComparedSide,
): Promise<FoundSide> {
  if (side !== 'live') {
    const edition = await storedEdition(strapi, regionCode, side);
    return edition === null
      ? { result: 'snapshot-not-found' }
      : { result: 'found', side: edition.published };
  }
  const assembled = await assemble(strapi, documentId);
  if (assembled === undefined) return { result: 'plan-not-found' };
  return assembled.ok
    ? { result: 'found', side: publicContent(assembled) }
    : { result: 'refused', issues: assembled.issues };
}
