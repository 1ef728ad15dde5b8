import { KotaCerdasError } from '../error/kota-cerdas-error.js';
import { findFramework } from '../framework/find-framework.js';
import type { Framework } from '../framework/types.js';
import { requirePlan } from './require-plan.js';
import type { Masterplan } from './types.js';

/**
 * The framework that a plan is read with: the one given, else the built-in one that the plan names.
 *
 * @throws KotaCerdasError `KC_UNKNOWN_FRAMEWORK` when the plan's framework is neither built in nor given;
 * `KC_NOT_A_PLAN` when it is no plan, such as the whole result of `parseMasterplan`.
 *
 * @example
 * frameworkOf({ framework: { id: 'kominfo-2021', version: '1' } }).dimensions.length; // 6
 */
export function frameworkOf(plan: Pick<Masterplan, 'framework'>, given?: Framework): Framework {
  requirePlan(plan);
  const { id, version } = plan.framework;
  const framework = given ?? findFramework(id, version);
  if (framework === null) {
    throw new KotaCerdasError('KC_UNKNOWN_FRAMEWORK', `no framework "${id}" version "${version}"`);
  }
  return framework;
}
