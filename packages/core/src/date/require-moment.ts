import { KotaCerdasError } from '../error/kota-cerdas-error.js';
import { parseMoment } from './parse-moment.js';

/** Milliseconds of the day or moment that a call is asked as of. @throws KotaCerdasError `KC_INVALID_DATE` */
export function requireMoment(asOf: string): number {
  const moment = parseMoment(asOf);
  if (moment === null) {
    throw new KotaCerdasError('KC_INVALID_DATE', `asOf must be an ISO 8601 date, got "${asOf}"`);
  }
  return moment;
}
