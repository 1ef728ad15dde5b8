import type { Permission } from '@strapi/strapi/admin';
import { actPermissions, permissions } from '../../../../shared/permissions';

type Grant = Pick<Permission, 'action' | 'conditions'>;

/** What an officer writes, decides on and rates with. */
const working = [
  actPermissions.submit,
  actPermissions.approve,
  permissions.rate,
] as const satisfies readonly string[];

const ownOpd = 'plugin::kotacerdas.own-opd';
const ownDimension = 'plugin::kotacerdas.own-dimension';

/**
 * What an account lacks so that its role allows nothing here: it works for its own OPD or dimension, and has none in
 * this plan. `null` where it can work, or only reads.
 */
export function missingBelonging(
  granted: readonly Grant[],
  own: { readonly opdIds: readonly string[]; readonly dimensionIds: readonly string[] },
): 'opd' | 'dimension' | null {
  const grants = granted.filter(({ action }) => working.some((each) => each === action));
  const needs = (condition: string) => (grant: Grant) =>
    grant.conditions?.includes(condition) ?? false;
  const needsOpd = needs(ownOpd);
  const needsDimension = needs(ownDimension);
  const isUsable = (grant: Grant) =>
    needsOpd(grant) ? own.opdIds.length > 0 : !needsDimension(grant) || own.dimensionIds.length > 0;
  if (grants.length === 0 || grants.some(isUsable)) return null;
  return grants.some(needsOpd) ? 'opd' : 'dimension';
}
