import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { findAssessment } from '../../readiness/find-assessment';
import { findOpds } from '../../readiness/find-opds';
import { ownSheet } from '../../readiness/own-sheet';
import { withdrawSheet } from '../../readiness/withdraw-sheet';
import { putSheet } from '../../readiness/put-sheet';
import { readSheets } from '../../readiness/read-sheets';
import type { Importer, NamedPlan } from '../rights/asker';
import type { Rating } from '../writes/item-write';

const assessmentOf = z.custom<ReadinessAssessment>(
  (value: unknown) => typeof value === 'object' && value !== null,
);

/** Answers of departments, each sheet as its page saves it, with a revision and a line of its own. */
export async function writeRatings(
  strapi: Core.Strapi,
  plan: NamedPlan,
  ratings: readonly Rating[],
  { name, userId }: Importer,
): Promise<void> {
  if (ratings.length === 0) return;
  const opds = await findOpds(strapi, plan);
  const officer = { id: userId, name: name ?? String(userId) };
  for (const { after, id, sheets, withdrawn } of ratings) {
    const assessment = await findAssessment(strapi, plan, id);
    if (assessment === undefined) throw new Error(`There is no assessment ${id}`);
    const stored = await readSheets(strapi, assessment.id);
    for (const { opdId, ratings: answers } of sheets) {
      const rater = { role: 'opd', opdId } as const;
      const own = ownSheet(stored, rater, officer);
      const document = {
        ...assessmentOf.parse(after),
        opdRatings: [{ opdId, ratings: answers }],
        assessorRatings: [],
        consolidated: null,
      };
      const sheet = { rater, revision: (own?.revision ?? 0) + 1, ratings: answers };
      await putSheet(strapi, { plan, assessment, opds, officer, stored: own, sheet, document });
    }
    for (const opdId of withdrawn) {
      const own = ownSheet(stored, { role: 'opd', opdId }, officer);
      const opd = opds.find((each) => each.opdId === opdId)?.shortName ?? opdId;
      const label = [assessment.title, opd].join(' – ');
      if (own !== undefined) await withdrawSheet(strapi, plan, own, label);
    }
  }
}
