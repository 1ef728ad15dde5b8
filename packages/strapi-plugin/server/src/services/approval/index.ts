import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import type { ReviewedType } from '../../../../shared/contracts/approval';
import type { WantedAct } from './act-on-item';
import { commentOnItem, type Comment } from './comment-on-item';
import { listItems, listItemsOf, type Item } from './list-items';
import { tryAct } from './try-act';
import { withLevels } from './with-levels';
import type { Telling } from '../notices/open-telling';
import type { PlanIdentity } from '../plan/identify-plan';

/** The way of an item from draft to locked ("persetujuan"). */
const approval = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: (plan: PlanIdentity) => listItems(strapi, plan),
  withLevels: (plan: PlanIdentity, items: readonly Item[]) => withLevels(strapi, plan, items),
  listOf: (plan: PlanIdentity, type: ReviewedType) => listItemsOf(strapi, type, plan),
  act: (
    plan: PlanIdentity,
    wanted: WantedAct,
    mayAct: (act: ApprovalAct, item: Item) => boolean,
    telling?: Telling,
  ) => tryAct(strapi, plan, wanted, mayAct, telling),
  comment: (plan: PlanIdentity, comment: Comment, mayComment: (item: Item) => boolean) =>
    commentOnItem(strapi, plan, comment, mayComment),
});

export default approval;
