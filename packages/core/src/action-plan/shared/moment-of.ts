import { KotaCerdasError } from '../../error/kota-cerdas-error.js';

/** Milliseconds of an ISO 8601 date or moment; a day without a time begins at 00:00 UTC. */
export function momentOf(asOf: string): number {
  const moment = Date.parse(asOf);
  if (Number.isNaN(moment)) {
    throw new KotaCerdasError('KC_INVALID_DATE', `asOf must be an ISO 8601 date, got "${asOf}"`);
  }
  return moment;
}
