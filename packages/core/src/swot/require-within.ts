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
    throw new KotaCerdasError('KC_INVALID_OPTION', `${name} cannot be ${value}`);
  }
}
