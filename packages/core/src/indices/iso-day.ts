import { requireMoment } from '../date/require-moment.js';

/** The day of an ISO 8601 date or moment, as it is written. @throws KotaCerdasError `KC_INVALID_DATE` */
export function isoDay(asOf: string): string {
  requireMoment(asOf);
  return asOf.slice(0, 10);
}
