import { axisRule, type AxisRule } from './axis-rule.js';
import { axisValue } from './axis-value.js';
import { originOf } from './origin-of.js';
import { quadrantIndex, quadrants } from './quadrant-index.js';
import type { FactorSum } from './sum-factors.js';
import type { FourSides } from './sum-sides.js';
import type { SwotMethod, SwotPosition } from './types.js';

/**
 * Coordinates and quadrant. The internal axis compares strengths with weaknesses, the external one
 * opportunities with threats; an axis whose side is empty, or both of whose sides weigh nothing, is `null`,
 * and then so is the quadrant.
 */
export function findPosition(
  { strength, weakness, opportunity, threat }: FourSides,
  method: SwotMethod,
): SwotPosition {
  const rule = axisRule(method);
  const internal = valueOf(strength, weakness, rule);
  const external = valueOf(opportunity, threat, rule);
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

function valueOf(one: FactorSum | null, other: FactorSum | null, rule: AxisRule): number | null {
  return one && other && one.weight + other.weight > 0
    ? axisValue(one.score, other.score, rule)
    : null;
}
