import { KotaCerdasError } from '../error/kota-cerdas-error.js';
import { dayOf } from './day-of.js';

/** The day, by the rule of `dayOf`, that a call is asked as of. @throws KotaCerdasError `KC_INVALID_DATE` */
export function requireDay(asOf: string): string {
  const day = dayOf(asOf);
  if (day === null) {
    throw new KotaCerdasError('KC_INVALID_DATE', `asOf must be an ISO 8601 date, got "${asOf}"`);
  }
  return day;
}
