import { KotaCerdasError } from '../../error/kota-cerdas-error.js';

/** Stops a call whose option is no number within its range; what users enter is never checked like this. */
export function requireNumber(
  value: number,
  [least, most]: readonly [number, number],
  name: string,
): void {
  if (value >= least && value <= most) return;
  throw new KotaCerdasError(
    'KC_INVALID_OPTION',
    `${name} must be a number from ${least} to ${most}, got ${value}`,
  );
}
