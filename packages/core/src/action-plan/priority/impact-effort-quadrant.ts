import type { ImpactEffort } from '../types.js';
import { defaultImpactEffortBorders, type ImpactEffortBorders } from './impact-effort-borders.js';
import { isOnScale } from './scale-of-five.js';

/**
 * The quadrants of the impact/effort matrix in the order one would take them up: much for little, much for much,
 * little for little, little for much.
 *
 * @example
 * impactEffortQuadrants[0]; // 'quick-win'
 */
export const impactEffortQuadrants = [
  'quick-win',
  'major-project',
  'fill-in',
  'thankless',
] as const;

/**
 * One of the {@link impactEffortQuadrants}. A `quick-win` here is a quadrant; whether a programme is one of the
 * plan's quick wins, its own field says.
 *
 * @example
 * const quadrant: ImpactEffortQuadrant = 'major-project';
 */
export type ImpactEffortQuadrant = (typeof impactEffortQuadrants)[number];

/**
 * The quadrant that impact and effort lie in; `null` when one of them is not a number from 1 to 5.
 *
 * @example
 * impactEffortQuadrant({ impact: 5, effort: 2 }); // 'quick-win'
 * impactEffortQuadrant({ impact: 5, effort: 5 }); // 'major-project'
 */
export function impactEffortQuadrant(
  { effort, impact }: ImpactEffort,
  borders: ImpactEffortBorders = defaultImpactEffortBorders,
): ImpactEffortQuadrant | null {
  if (!isOnScale(impact) || !isOnScale(effort)) return null;
  const costly = effort >= borders.highEffortFrom;
  if (impact >= borders.highImpactFrom) return costly ? 'major-project' : 'quick-win';
  return costly ? 'thankless' : 'fill-in';
}
