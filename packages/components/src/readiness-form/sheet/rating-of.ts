import type { ReadinessRating } from '@kotacerdas/core/readiness';
import type { Answer } from './answer.js';

/** An answer as a plan holds it: fields without anything are left out. */
export function ratingOf({ current, evidence, indicatorId, note, target }: Answer) {
  return {
    indicatorId,
    current,
    ...(target === null ? {} : { target }),
    ...(evidence.length === 0
      ? {}
      : { evidence: evidence.map(({ label, url }) => (url === '' ? { label } : { label, url })) }),
    ...(note === '' ? {} : { note }),
  } satisfies ReadinessRating;
}
