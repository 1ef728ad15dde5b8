import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import type { RequirementId } from '../../issue/requirement-id.js';
import type { PlanView } from './plan-view.js';
import { rules } from './rules/rules.js';
import type { NextStep, RequirementCheck, StepOwner } from './types.js';
import type { Unit } from './unit.js';

/** Counts the places that meet a requirement, and gathers those that don't by who sees to them. */
export function checkRequirement(id: RequirementId, view: PlanView): RequirementCheck {
  if (!Object.hasOwn(rules, id)) {
    const known = Object.keys(rules).join(', ');
    throw new KotaCerdasError('KC_INVALID_OPTION', `no requirement "${id}"; there are ${known}`);
  }
  const units = rules[id](view);
  const missing = units.filter(({ done }) => !done);
  const done = units.length - missing.length;
  return {
    id,
    done,
    expected: units.length,
    share: units.length === 0 ? null : done / units.length,
    next: stepsFor(id, missing),
  };
}

/** A name of an owner that two owners never share. */
export function ownerKey(who: StepOwner): string {
  return who.kind === 'opd' ? `opd ${who.opdId}` : `${who.role} ${who.dimensionId ?? ''}`;
}

/** The sort keeps those who have equally much to do in the order in which the plan names them. */
function stepsFor(code: RequirementId, missing: readonly Unit[]): NextStep[] {
  const counts = new Map<string, { readonly first: Unit; count: number }>();
  for (const unit of missing) {
    const key = ownerKey(unit.who);
    const counted = counts.get(key);
    if (counted === undefined) counts.set(key, { first: unit, count: 1 });
    else counted.count += 1;
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ count, first }) => ({
      code,
      path: first.path,
      params: { count, first: first.name },
      who: first.who,
      ...(first.isClosed === true && { isClosed: true as const }),
      ...(first.openAssessment !== undefined && { openAssessment: first.openAssessment }),
    }));
}
