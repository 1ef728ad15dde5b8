import { KotaCerdasError, type KotaCerdasErrorCode } from '../error/kota-cerdas-error.js';

/** Throws for a setting of a call that is no word of its closed set. */
export function requireOneOf(
  code: KotaCerdasErrorCode,
  name: string,
  value: string,
  choices: readonly string[],
): void {
  if (!choices.includes(value)) {
    throw new KotaCerdasError(code, `${name} must be one of ${choices.join(', ')}, got ${value}`);
  }
}
