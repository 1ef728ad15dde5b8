import type { MemberItem, RoleNeeds } from '../../../../shared/contracts/settings';
import type { OwnKind } from '../../../../server/src/permissions/own-query';

/** Something that roles of an account need and it doesn't have. */
export interface Missing {
  kind: OwnKind;
  roles: readonly string[];
}

/** What has to be known of all accounts to say what one is missing. */
export interface Needed {
  /** Whether an account has to be of a region. */
  hasSeveralRegions: boolean;
  needs: readonly RoleNeeds[];
}

/** What an account has to be given before its roles let it do anything, in the order of asking for it. */
export function missingOf(
  {
    dimensionIds,
    opdIds,
    regionCodes,
    roles,
  }: Pick<MemberItem, 'dimensionIds' | 'opdIds' | 'regionCodes' | 'roles'>,
  { hasSeveralRegions, needs }: Needed,
): readonly Missing[] {
  const needing = (kind: OwnKind) => ({
    kind,
    roles: roles.filter((name) =>
      needs.some(({ kinds, role }) => role === name && kinds.includes(kind)),
    ),
  });
  const opd = opdIds.length > 0 ? [] : [needing('opd')];
  const dimension = dimensionIds.length > 0 ? [] : [needing('dimension')];
  // The region of an OPD is that of those who work there; where there is one only, everybody is of it.
  const hasRegion = !hasSeveralRegions || regionCodes.length > 0 || opdIds.length > 0;
  const missing = [...opd, ...dimension].filter((each) => each.roles.length > 0);
  if (hasRegion || missing.some(({ kind }) => kind === 'opd')) return missing;
  return [...missing, needing('region')].filter((each) => each.roles.length > 0);
}
