import type { Core } from '@strapi/strapi';
import { createRoles } from './create-roles';

/** The roles of the method in Strapi's own role editor. */
const roles = ({ strapi }: { strapi: Core.Strapi }) => ({
  create: () => createRoles(strapi),
});

export default roles;
