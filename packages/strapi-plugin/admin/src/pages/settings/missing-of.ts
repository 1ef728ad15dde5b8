import type { MemberItem } from '../../../../shared/contracts/settings';
import type { OwnKind } from '../../../../server/src/permissions/own-query';
import { roleTemplates } from '../../../../server/src/permissions/role-templates';

/** What an account has to be given before its roles let it do anything, in the order of asking for it. */
export function missingOf(
  {
    dimensionIds,
    opdIds,
    regionCodes,
    roles,
  }: Omit<MemberItem, 'userId' | 'name' | 'email' | 'active'>,
  hasSeveralRegions: boolean,
): readonly OwnKind[] {
  const needs = (kind: OwnKind) => roles.some((name) => conditionsOf(name).includes(kind));
  const missing: OwnKind[] = [];
  if (needs('opd') && opdIds.length === 0) missing.push('opd');
  if (needs('dimension') && dimensionIds.length === 0) missing.push('dimension');
  // The region of an OPD is that of those who work there; where there is one only, everybody is of it.
  const hasRegion = !hasSeveralRegions || regionCodes.length > 0 || opdIds.length > 0;
  if (needs('region') && !hasRegion && !missing.includes('opd')) missing.push('region');
  return missing;
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
