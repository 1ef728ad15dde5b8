import { KotaCerdasError } from '../error/kota-cerdas-error.js';

/** Throws `KC_INVALID_OPTION` for an option outside its range; `step` 1 asks for a whole number. */
export function requireWithin(
  name: string,
  value: number,
  lowest: number,
  highest: number,
  step?: 1,
): void {
  if (!(value >= lowest && value <= highest) || (step === 1 && value % step !== 0)) {
    const sort = step === 1 ? 'whole number' : 'number';
    throw new KotaCerdasError(
      'KC_INVALID_OPTION',
      `${name} must be a ${sort} from ${lowest} to ${highest}, got ${value}`,
    );
  }
}
