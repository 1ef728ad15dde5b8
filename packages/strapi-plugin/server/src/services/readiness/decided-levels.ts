import { consolidateReadiness, type ReadinessDecision } from '@kotacerdas/core/readiness';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { DecidedLevels } from '../../../../shared/contracts/readiness';
import { uid } from '../../content-types/define/type-name';
import { rowsOf } from '../masterplan/read/rows-of';
import { toRating } from '../masterplan/to-masterplan/to-rating';
import type { PlanIdentity } from '../plan/identify-plan';
import { instrumentOf } from './instrument-of';

const ofAssessment = z.object({ rater: z.object({ assessment: z.object({ id: z.number() }) }) });
// Only this plugin writes them, after it has checked them.
const decision = z.custom<ReadinessDecision>(
  (value: unknown) => typeof value === 'object' && value !== null,
);

/** How many indicators have a final level, in each of these assessments of a plan. */
export async function decidedLevels(
  strapi: Core.Strapi,
  plan: Pick<PlanIdentity, 'id'>,
  assessmentIds: readonly number[],
): Promise<(assessmentId: number) => DecidedLevels> {
  const instrument = assessmentIds.length === 0 ? null : await instrumentOf(strapi, plan);
  if (instrument === null) return () => ({ decided: 0, indicators: 0 });
  const rows = rowsOf('readiness-rating').parse(
    await strapi.db.query(uid('readiness-rating')).findMany({
      where: { rater: { role: 'consolidated', assessment: { id: { $in: [...assessmentIds] } } } },
      populate: { rater: { populate: { assessment: { select: ['id'] } } } },
    }),
  );
  return (assessmentId) => {
    const decisions = rows
      .filter((row) => ofAssessment.parse(row).rater.assessment.id === assessmentId)
      .map((row) => decision.parse(toRating(row, [])));
    const { decided, indicators } = consolidateReadiness(instrument, [], decisions);
    return { decided, indicators: indicators.length };
  };
}
