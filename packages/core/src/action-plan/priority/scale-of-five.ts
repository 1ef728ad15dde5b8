import type { Issue } from '../../issue/issue.js';
import { checkNumber } from '../shared/check-number.js';
import type { ImpactEffort, Usg } from '../types.js';

const scale = [1, 5] as const;

/** Whether a rating lies from 1 to 5. */
export function isOnScale(rating: number): boolean {
  return rating >= scale[0] && rating <= scale[1];
}

/** Which parts of a USG rating lie off the scale. */
export function checkUsg(usg: Usg | undefined, path: Issue['path']): Issue[] {
  if (usg === undefined) return [];
  return (['urgency', 'seriousness', 'growth'] as const).flatMap((part) =>
    checkNumber(usg[part], scale, [...path, 'usg', part]),
  );
}

/** Whether impact or effort lies off the scale. */
export function checkImpactEffort(rating: ImpactEffort | undefined, path: Issue['path']): Issue[] {
  if (rating === undefined) return [];
  return (['impact', 'effort'] as const).flatMap((part) =>
    checkNumber(rating[part], scale, [...path, 'impactEffort', part]),
  );
}
