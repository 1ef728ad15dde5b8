import { axisRule } from './axis-rule.js';
import { axisValue } from './axis-value.js';
import { originOf } from './origin-of.js';
import { quadrantIndex, quadrants } from './quadrant-index.js';
import type { FourSides } from './sum-sides.js';
import type { SwotMethod, SwotPosition } from './types.js';

/**
 * Coordinates and quadrant. The internal axis compares strengths with weaknesses, the external one
 * opportunities with threats; an axis whose side is empty is `null`, and then so is the quadrant.
 */
export function findPosition(
  { strength, weakness, opportunity, threat }: FourSides,
  method: SwotMethod,
): SwotPosition {
  const rule = axisRule(method);
  const internal = strength && weakness ? axisValue(strength.score, weakness.score, rule) : null;
  const external = opportunity && threat ? axisValue(opportunity.score, threat.score, rule) : null;
  const origin = originOf(method);
  const isThreshold = method.coordinates === 'threshold';
  const quadrant =
    internal === null || external === null
      ? null
      : (quadrants[quadrantIndex(internal - origin, external - origin, isThreshold)] ?? 'on-axis');
  return {
    coordinates:
      method.coordinates === 'swapped'
        ? { x: external, y: internal }
        : { x: internal, y: external },
    origin: { x: origin, y: origin },
    quadrant,
    quadrantLabel:
      quadrant === 'on-axis'
        ? `swot.quadrant.${quadrant}`
        : quadrant && `swot.quadrant.${method.quadrantNaming}.${quadrant}`,
  };
}
