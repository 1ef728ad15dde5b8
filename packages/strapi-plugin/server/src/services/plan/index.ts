import type { Core } from '@strapi/strapi';
import { findPlan } from './find-plan';
import { identifyPlan } from './identify-plan';
import { listPlans } from './list-plans';
import { isPublic, openDataAction } from './is-public';

/** Which plans there are. */
const plan = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: () => listPlans(strapi),
  find: (documentId: string) => findPlan(strapi, documentId),
  identify: (documentId: string) => identifyPlan(strapi, documentId),
  /** Whether anyone may read what this office publishes. */
  isPublic: () => isPublic(strapi),
  isOpenDataPublic: () => isPublic(strapi, openDataAction),
});

export default plan;
