import { KotaCerdasError } from '../error/kota-cerdas-error.js';
import { findFramework } from '../framework/find-framework.js';
import type { Framework } from '../framework/types.js';
import type { Masterplan } from './types.js';

/**
 * The framework that a plan is read with: the one given, else the built-in one that the plan names.
 *
 * @throws KotaCerdasError `KC_UNKNOWN_FRAMEWORK` when the plan's framework is neither built in nor given.
 *
 * @example
 * frameworkOf({ framework: { id: 'kominfo-2021', version: '1' } }).dimensions.length; // 6
 */
export function frameworkOf(
  { framework: { id, version } }: Pick<Masterplan, 'framework'>,
  given?: Framework,
): Framework {
  const framework = given ?? findFramework(id, version);
  if (framework === null) {
    throw new KotaCerdasError('KC_UNKNOWN_FRAMEWORK', `no framework "${id}" version "${version}"`);
  }
  return framework;
}
