import type { MemberItem } from '../../../../shared/contracts/settings';
import type { OwnKind } from '../../../../server/src/permissions/own-query';
import { roleTemplates } from '../../../../server/src/permissions/role-templates';

/** Something that roles of an account need and it doesn't have. */
export interface Missing {
  kind: OwnKind;
  roles: readonly string[];
}

/** What an account has to be given before its roles let it do anything, in the order of asking for it. */
export function missingOf(
  {
    dimensionIds,
    opdIds,
    regionCodes,
    roles,
  }: Omit<MemberItem, 'userId' | 'name' | 'email' | 'active'>,
  hasSeveralRegions: boolean,
): readonly Missing[] {
  const needing = (kind: OwnKind) => ({
    kind,
    roles: roles.filter((name) => conditionsOf(name).includes(kind)),
  });
  const opd = opdIds.length > 0 ? [] : [needing('opd')];
  const dimension = dimensionIds.length > 0 ? [] : [needing('dimension')];
  // The region of an OPD is that of those who work there; where there is one only, everybody is of it.
  const hasRegion = !hasSeveralRegions || regionCodes.length > 0 || opdIds.length > 0;
  const missing = [...opd, ...dimension].filter((each) => each.roles.length > 0);
  if (hasRegion || missing.some(({ kind }) => kind === 'opd')) return missing;
  return [...missing, needing('region')].filter((each) => each.roles.length > 0);
}

const prefix = 'plugin::kotacerdas.own-';

/** Only roles of the method are known: what an office has ticked in its own, the list of accounts doesn't say. */
function conditionsOf(roleName: string): readonly string[] {
  const template = roleTemplates.find(({ name }) => name === roleName);
  if (template === undefined) return [];
  return [...template.entries, ...template.plugin]
    .flatMap(({ conditions }) => conditions)
    .map((condition) => condition.replace(prefix, ''));
}
