import type { Core } from '@strapi/strapi';
import { listMembers } from './list-members';
import type { Membership } from './read-membership';
import { writeMembership } from './write-membership';

/** Where officers belong ("keanggotaan"). */
const membership = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: () => listMembers(strapi),
  write: (userId: number, belongs: Membership, mayManage: (regionCode: string) => boolean) =>
    writeMembership(strapi, userId, belongs, mayManage),
});

export default membership;
