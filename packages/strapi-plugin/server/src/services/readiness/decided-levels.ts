import type { DecidedLevels } from '@kotacerdas/core/masterplan';
import { consolidateReadiness, type ReadinessDecision } from '@kotacerdas/core/readiness';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { rowsOf } from '../masterplan/read/rows-of';
import { toRating } from '../masterplan/to-masterplan/to-rating';
import type { PlanIdentity } from '../plan/identify-plan';
import { instrumentOf } from './instrument-of';

const ofAssessment = z.object({
  rater: z.object({ assessment: z.object({ documentId: z.string() }) }),
});
// Only this plugin writes them, after it has checked them.
const decision = z.custom<ReadinessDecision>(
  (value: unknown) => typeof value === 'object' && value !== null,
);

/** How many indicators have a final level, in each of these assessments of a plan, by its documentId. */
export async function decidedLevels(
  strapi: Core.Strapi,
  plan: Pick<PlanIdentity, 'id'>,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, DecidedLevels>> {
  if (documentIds.length === 0) return new Map();
  const instrument = await instrumentOf(strapi, plan);
  if (instrument === null) {
    return new Map(documentIds.map((each) => [each, { decided: 0, indicators: 0 }]));
  }
  const decisions = new Map<string, ReadinessDecision[]>(documentIds.map((each) => [each, []]));
  const rows = rowsOf('readiness-rating').parse(
    await strapi.db.query(uid('readiness-rating')).findMany({
      where: {
        rater: { role: 'consolidated', assessment: { documentId: { $in: [...documentIds] } } },
      },
      populate: { rater: { populate: { assessment: { select: ['documentId'] } } } },
    }),
  );
  for (const row of rows) {
    const { documentId } = ofAssessment.parse(row).rater.assessment;
    decisions.get(documentId)?.push(decision.parse(toRating(row, [])));
  }
  return new Map(
    [...decisions].map(([documentId, own]) => {
      const { decided, indicators } = consolidateReadiness(instrument, [], own);
      return [documentId, { decided, indicators: indicators.length }];
    }),
  );
}
