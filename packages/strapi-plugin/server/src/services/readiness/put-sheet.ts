import type { ReadinessAssessment } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ReadinessSheet } from '../../../../shared/contracts/readiness';
import { uid } from '../../content-types/define/type-name';
import { recordChange } from '../history/record-change';
import { insertEntries } from '../masterplan/write/insert-entries';
import type { PlanIdentity } from '../plan/identify-plan';
import type { Assessment } from './find-assessment';
import type { OpdIdentity } from './find-opds';
import type { Officer } from './own-sheet';
import type { StoredSheet } from './read-sheets';
import { sheetChanges } from './sheet-changes';
import { writeSheet } from './write-sheet';

export interface SheetWrite {
  readonly plan: PlanIdentity;
  readonly assessment: Assessment;
  readonly opds: readonly OpdIdentity[];
  readonly officer: Officer;
  readonly stored: StoredSheet | undefined;
  readonly sheet: ReadinessSheet;
  /** The sheet alone, as the document of a plan has it. */
  readonly document: ReadinessAssessment;
}

const row = z.object({ documentId: z.string() });

/** Writes a checked sheet and tells the change log, within the caller's transaction. */
export async function putSheet(strapi: Core.Strapi, write: SheetWrite): Promise<void> {
  const { assessment, document, opds, plan, sheet, stored } = write;
  const raterId = await putRater(strapi, write);
  const changes = sheetChanges(stored?.ratings ?? [], sheet.ratings);
  const ratingIds = stored?.ratingIds ?? new Map<string, number>();
  await writeSheet(strapi, { planId: plan.id, raterId, ratingIds }, document, changes);
  const { documentId } = row.parse(
    await strapi.db.query(uid('readiness-rater')).findOne({ where: { id: raterId } }),
  );
  const { after, before } = changes;
  await recordChange(strapi, {
    act: stored === undefined ? 'create' : 'update',
    name: 'readiness-rater',
    entry: {
      documentId,
      label: [assessment.title, raterLabel(sheet, opds)].join(' – '),
      planId: plan.id,
      revision: sheet.revision,
    },
    before,
    after,
  });
}

async function putRater(
  strapi: Core.Strapi,
  { assessment, officer, opds, plan, sheet: { rater, revision }, stored }: SheetWrite,
): Promise<number> {
  const opdId = rater.role === 'opd' ? rater.opdId : ownerOf(rater);
  const data = {
    role: rater.role,
    revision,
    ...(rater.role === 'assessor' ? { assessor: rater.assessor, accountId: officer.id } : {}),
    opd: opds.find((opd) => opd.opdId === opdId)?.id ?? null,
  };
  if (stored !== undefined) {
    await strapi.db.query(uid('readiness-rater')).update({ where: { id: stored.id }, data });
    return stored.id;
  }
  const place = { assessment: assessment.id, plan: plan.id };
  const [made] = await insertEntries(strapi, 'readiness-rater', [
    { ref: 'rater', data: { ...data, ...place } },
  ]);
  if (made === undefined) throw new Error('A sheet was not written');
  return made[1];
}

function ownerOf(rater: ReadinessSheet['rater']): string | undefined {
  return rater.role === 'consolidated' ? rater.ownerOpdId : undefined;
}

function raterLabel({ rater }: ReadinessSheet, opds: readonly OpdIdentity[]): string {
  switch (rater.role) {
    case 'opd':
      return opds.find(({ opdId }) => opdId === rater.opdId)?.shortName ?? rater.opdId;
    case 'assessor':
      return `Asesor ${rater.assessor ?? ''}`;
    case 'consolidated':
      return 'Konsolidasi';
  }
}
