import type { Core } from '@strapi/strapi';
import type { ReviewedType } from '../../../../shared/contracts/approval';
import type { ReopenChapterRequest } from '../../../../shared/contracts/chapters';
import type { PlanIdentity } from '../plan/identify-plan';
import type { Acting } from './act-on-all';
import { listChapters } from './list-chapters';
import { lockChapter } from './lock-chapter';
import { reopenChapter } from './reopen-chapter';

type Plan = PlanIdentity & { documentId: string };

/** Closing what a bimtek has finished ("kunci bab"). */
const chapters = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: (planId: number) => listChapters(strapi, planId),
  lock: (plan: Plan, type: ReviewedType, acting: Acting) => lockChapter(strapi, plan, type, acting),
  reopen: (plan: Plan, type: ReviewedType, wanted: ReopenChapterRequest, acting: Acting) =>
    reopenChapter(strapi, plan, type, wanted, acting),
});

export default chapters;
