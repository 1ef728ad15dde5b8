import type { Emblem } from '@kotacerdas/core/book';
import type { Core } from '@strapi/strapi';
import { readEmblem } from './read-emblem';
import { writeEmblem, type EmblemPlan } from './write-emblem';

/** The emblem of a region ("lambang daerah") on the covers of the books of a plan. */
const emblem = ({ strapi }: { strapi: Core.Strapi }) => ({
  read: (planId: number) => readEmblem(strapi, planId),
  write: (plan: EmblemPlan, given: Emblem) => writeEmblem(strapi, plan, given),
  remove: (plan: EmblemPlan) => writeEmblem(strapi, plan, null),
});

export default emblem;
