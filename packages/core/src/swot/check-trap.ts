import type { Issue } from '../issue/issue.js';
import { isQuadrantTrapped } from './is-quadrant-trapped.js';
import { issueAt } from './issue-at.js';
import type { IeCell, Quadrant, SwotMethod } from './types.js';

/**
 * Warns of a quadrant or IE cell that a more serious weakness moves to a stronger place. The IE matrix adds
 * W and T up, and there is a cell only on a scale without signs, so ratings by magnitude always mislead it.
 */
export function checkTrap(
  method: SwotMethod,
  quadrant: Quadrant | null,
  ieCell: IeCell | null = null,
): Issue[] {
  const isTrapped =
    (quadrant !== null && isQuadrantTrapped(method)) ||
    (ieCell !== null && method.ratingDirection === 'magnitude');
  const code = `${method.ratingDirection}-scale-trap` as const;
  return isTrapped ? [issueAt(code, ['method'], {}, 'warning')] : [];
}
