import { KotaCerdasError } from '../error/kota-cerdas-error.js';

/** The day of an ISO 8601 date or moment, as it is written. @throws KotaCerdasError `KC_INVALID_DATE` */
export function isoDay(asOf: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(asOf) || Number.isNaN(Date.parse(asOf))) {
    throw new KotaCerdasError('KC_INVALID_DATE', `asOf must be an ISO 8601 date, got "${asOf}"`);
  }
  return asOf.slice(0, 10);
}
