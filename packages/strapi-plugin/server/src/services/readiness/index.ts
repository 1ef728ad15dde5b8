import type { Core } from '@strapi/strapi';
import type { StartAssessmentRequest } from '../../../../shared/contracts/readiness';
import type { PlanIdentity } from '../plan/identify-plan';
import { findAssessment } from './find-assessment';
import { listProgress } from './list-progress';
import { listSheets, type SheetRights } from './list-sheets';
import type { Officer } from './own-sheet';
import { saveSheet, type WantedSheet } from './save-sheet';
import { startAssessment } from './start-assessment';

/** The readiness assessments of a plan ("analisis kesiapan"), sheet by sheet. */
const readiness = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: (plan: PlanIdentity, assessmentId: string) => findAssessment(strapi, plan, assessmentId),
  sheets: (plan: PlanIdentity, assessmentId: number, officer: Officer, rights: SheetRights) =>
    listSheets(strapi, plan, assessmentId, officer, rights),
  save: (
    plan: PlanIdentity,
    assessmentId: string,
    wanted: WantedSheet,
    officer: Officer,
    rights: SheetRights,
  ) => saveSheet(strapi, plan, assessmentId, wanted, officer, rights),
  progress: (plan: PlanIdentity, userId: number, rights: Pick<SheetRights, 'rate'>) =>
    listProgress(strapi, plan, userId, rights),
  start: (plan: PlanIdentity, wanted: StartAssessmentRequest) =>
    startAssessment(strapi, plan, wanted),
});

export default readiness;
