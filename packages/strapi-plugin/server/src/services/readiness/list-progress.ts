import { indicatorsOf } from '@kotacerdas/core/framework';
import { itemStates } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { SheetProgress } from '../../../../shared/contracts/readiness';
import { uid } from '../../content-types/define/type-name';
import { itemId } from '../masterplan/stored-plan/item-id';
import { membershipOf } from '../membership/membership-of';
import type { PlanIdentity } from '../plan/identify-plan';
import { dueAssessments } from './due-assessments';
import { findOpds } from './find-opds';
import { instrumentOf } from './instrument-of';
import type { SheetRights } from './list-sheets';

const assessments = z.array(
  z.object({
    id: z.number(),
    documentId: z.string(),
    key: z.nullable(z.string()),
    title: z.nullable(z.string()),
    state: z.nullable(z.enum(itemStates)),
    assessedOn: z.nullable(z.string()),
  }),
);
const numbered = z.object({ id: z.number() });
const answers = z.array(
  z.object({
    indicatorId: z.nullable(z.string()),
    rater: z.object({ opd: z.nullish(numbered), assessment: numbered }),
  }),
);

/** How far the OPDs that an officer belongs to, and rates for, have come with the assessments that wait for answers. */
export async function listProgress(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  userId: number,
  rights: Pick<SheetRights, 'rate'>,
): Promise<SheetProgress[]> {
  const { opdIds } = await membershipOf(strapi, userId);
  if (opdIds.length === 0) return [];
  const own = (await findOpds(strapi, plan)).filter(
    ({ documentId }) => opdIds.includes(documentId) && rights.rate(documentId),
  );
  if (own.length === 0) return [];
  const found = assessments.parse(
    await strapi.db
      .query(uid('readiness-assessment'))
      .findMany({ where: { plan: plan.id }, orderBy: { id: 'asc' } }),
  );
  const due = dueAssessments(
    found.map((row) => ({ ...row, state: row.state ?? 'draft', assessedOn: row.assessedOn ?? '' })),
  );
  if (due.length === 0) return [];
  const instrument = await instrumentOf(strapi, plan);
  const asked = new Set(instrument === null ? [] : indicatorsOf(instrument).map(({ id }) => id));
  const given = answers.parse(
    await strapi.db.query(uid('readiness-rating')).findMany({
      select: ['id', 'indicatorId'],
      where: {
        // A note or a target alone is no answer yet.
        $or: [{ current: { $notNull: true } }, { notApplicable: true }],
        rater: {
          role: 'opd',
          assessment: { id: { $in: due.map(({ id }) => id) } },
          opd: { id: { $in: own.map(({ id }) => id) } },
        },
      },
      populate: {
        rater: { populate: { opd: { select: ['id'] }, assessment: { select: ['id'] } } },
      },
    }),
  );
  const answered = (assessmentId: number, opdId: number): number =>
    given.filter(
      ({ indicatorId, rater }) =>
        rater.assessment.id === assessmentId &&
        rater.opd?.id === opdId &&
        asked.has(indicatorId ?? ''),
    ).length;
  return due.flatMap((assessment) =>
    own.map((opd) => ({
      assessmentId: itemId(assessment),
      title: assessment.title ?? itemId(assessment),
      opd: opd.shortName,
      answered: answered(assessment.id, opd.id),
      indicators: asked.size,
    })),
  );
}
