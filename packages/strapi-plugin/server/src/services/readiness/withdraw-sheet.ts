import type { Core } from '@strapi/strapi';
import { uid } from '../../content-types/define/type-name';
import { recordChange } from '../history/record-change';
import type { PlanIdentity } from '../plan/identify-plan';
import type { StoredSheet } from './read-sheets';
import { sheetChanges } from './sheet-changes';

/** Takes a sheet away as if nobody had begun it, and tells the change log what it said. */
export async function withdrawSheet(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { documentId, id, ratings, revision }: StoredSheet,
  label: string,
): Promise<void> {
  const { db } = strapi;
  const ofSheet = { rater: { id } };
  await db.query(uid('readiness-evidence')).deleteMany({ where: { rating: ofSheet } });
  await db.query(uid('readiness-rating')).deleteMany({ where: { rater: id } });
  await db.query(uid('readiness-rater')).deleteMany({ where: { id } });
  const { after, before } = sheetChanges(ratings, []);
  const entry = { documentId, label, planId: plan.id, revision };
  await recordChange(strapi, { act: 'delete', name: 'readiness-rater', entry, before, after });
}
