import { KotaCerdasError } from '../../error/kota-cerdas-error.js';

/** Stops a call whose option is no number within its range; what users enter is never checked like this. */
export function requireNumber(
  value: number,
  [least, most]: readonly [number, number],
  name: string,
): void {
  if (value >= least && value <= most) return;
  const kind = most === Number.MAX_VALUE ? 'finite number' : 'number';
  const above = least === Number.MIN_VALUE ? ' above 0' : ` from ${least}`;
  const from = least === -Number.MAX_VALUE ? '' : above;
  const to = most < Number.MAX_VALUE ? ` to ${most}` : '';
  throw new KotaCerdasError(
    'KC_INVALID_OPTION',
    `${name} must be a ${kind}${from}${to}, got ${value}`,
  );
}
