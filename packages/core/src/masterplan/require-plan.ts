import { KotaCerdasError } from '../error/kota-cerdas-error.js';
import { valueAt } from '../issue/value-at.js';

/**
 * Refuses what is no plan but is easily given for one by a program without types: what parsing came to, a
 * published edition, the text of a plan. Not its whole shape, which is for `parseMasterplan` to check.
 *
 * @throws KotaCerdasError `KC_NOT_A_PLAN`.
 */
export function requirePlan(plan: unknown): void {
  const isWrapped = valueAt(plan, ['masterplan']) !== undefined;
  const isText = (field: string) => typeof valueAt(plan, ['framework', field]) === 'string';
  if (isWrapped || !isText('id') || !isText('version')) {
    throw new KotaCerdasError('KC_NOT_A_PLAN', 'expected a parsed plan; pass result.masterplan');
  }
}
