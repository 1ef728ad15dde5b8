import type { Core } from '@strapi/strapi';
import type { MembershipRequest } from '../../../../shared/contracts/settings';
import { listChoices } from './list-choices';
import { listMembers } from './list-members';
import { hasSeveralRegions } from './only-region';
import { writeMembership } from './write-membership';

/** Where officers belong ("keanggotaan"). */
const membership = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: () => listMembers(strapi),
  choices: (mayManage: (regionCode: string) => boolean) => listChoices(strapi, mayManage),
  hasSeveralRegions: () => hasSeveralRegions(strapi),
  write: (
    userId: number,
    belongs: MembershipRequest,
    mayManage: (regionCode: string | null) => boolean,
  ) => writeMembership(strapi, userId, belongs, mayManage),
});

export default membership;
