import type { Core } from '@strapi/strapi';
import { createRoles } from './create-roles';
import { completeRoles, roleStanding } from './role-standing';

/** The roles of the method in Strapi's own role editor. */
const roles = ({ strapi }: { strapi: Core.Strapi }) => ({
  create: () => createRoles(strapi),
  list: () => roleStanding(strapi),
  complete: (keys: readonly string[]) => completeRoles(strapi, keys),
});

export default roles;
