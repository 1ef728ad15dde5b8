import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { budgetKeys } from './budget-keys.js';

/** Stops a call that asks for a breakdown that there isn't. */
export function requireBy(by: string): void {
  if (Object.hasOwn(budgetKeys, by)) return;
  throw new KotaCerdasError(
    'KC_INVALID_OPTION',
    `a budget is broken down by ${Object.keys(budgetKeys).join(', ')}, not by "${by}"`,
  );
}
