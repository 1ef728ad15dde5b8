import type { RegionClasses } from '@kotacerdas/core/dashboard';
import type { Standing } from '../model/standing.js';

const full = 'M0 0h1v1h-1z';

/** SO is right and up, as in the diagram of the quadrants. */
const corners = [
  'M.45 0h.55v.55h-.55z',
  'M.45 .45h.55v.55h-.55z',
  'M0 0h.55v.55h-.55z',
  'M0 .45h.55v.55h-.55z',
  'M.4 0h.2v.4h.4v.2h-.4v.4h-.2v-.4h-.4v-.2h.4z',
] as const;

/** In a pattern corners would be no corners: quadrants are stripes up, down, level, upright, and squares. */
const stripes = [
  'M.75 0h.25v.25l-.75 .75h-.25v-.25zM0 0h.25l-.25 .25zM1 1v-.25l-.25 .25z',
  'M.25 0h-.25v.25l.75 .75h.25v-.25zM1 0h-.25l.25 .25zM0 1v-.25l.25 .25z',
  'M0 .25h1v.5h-1z',
  'M.25 0h.5v1h-.5z',
  'M.25 .25h.5v.5h-.5z',
] as const;

/**
 * The sign of a class in a square of side 1, so that classes are told apart without colour: the higher a class, the
 * fuller the square; a quadrant is its quarter; a dot is a plan without a figure, nothing no plan.
 */
export function classMark(
  { classes, measure }: RegionClasses,
  standing: Standing,
  use: 'tile' | 'pattern',
): string {
  if (standing === 'none') return '';
  if (standing === 'unknown') return 'M.36 .36h.28v.28h-.28z';
  if (measure === 'quadrant') return (use === 'tile' ? corners : stripes)[standing] ?? full;
  const level = (standing + 1) / Math.max(1, classes.length);
  return level >= 1 ? full : `M0 ${1 - level}h1v${level}h-1z`;
}
