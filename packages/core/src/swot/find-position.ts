import type { SideSum } from './sum-side.js';
import type { Quadrant, SwotMethod, SwotPosition } from './types.js';

export interface FourSides {
  readonly strengths: SideSum | null;
  readonly weaknesses: SideSum | null;
  readonly opportunities: SideSum | null;
  readonly threats: SideSum | null;
}

/** Closer to an axis than this is on it: sums of decimals differ by some 1e-16 from what is meant. */
const onAxisBelow = 1e-9;

/** The mean of a scale from 1 to 4, where the threshold variant draws its axes. */
const thresholdOrigin = 2.5;

/**
 * Coordinates and quadrant. The internal axis compares strengths with weaknesses, the external one
 * opportunities with threats; an axis whose side is empty is `null`, and then so is the quadrant.
 * The threshold variant counts its border as strong (IFE ≥ 2.5), so it has no axis to lie on.
 */
export function findPosition(sides: FourSides, method: SwotMethod): SwotPosition {
  if (method.coordinates === 'threshold') {
    const x = plus(sides.strengths, sides.weaknesses);
    const y = plus(sides.opportunities, sides.threats);
    const quadrant =
      x === null || y === null
        ? null
        : nameQuadrant(x - thresholdOrigin > -onAxisBelow, y - thresholdOrigin > -onAxisBelow);
    return position({ x, y }, thresholdOrigin, quadrant, method);
  }
  const half = method.coordinates === 'half-difference' ? 2 : 1;
  const internal = minus(sides.strengths, sides.weaknesses, method, half);
  const external = minus(sides.opportunities, sides.threats, method, half);
  const coordinates =
    method.coordinates === 'swapped' ? { x: external, y: internal } : { x: internal, y: external };
  return position(coordinates, 0, quadrantOf(internal, external), method);
}

function quadrantOf(internal: number | null, external: number | null): Quadrant | null {
  if (internal === null || external === null) return null;
  if (Math.abs(internal) < onAxisBelow || Math.abs(external) < onAxisBelow) return 'on-axis';
  return nameQuadrant(internal > 0, external > 0);
}

function nameQuadrant(strong: boolean, favourable: boolean): Exclude<Quadrant, 'on-axis'> {
  if (strong) return favourable ? 'SO' : 'ST';
  return favourable ? 'WO' : 'WT';
}

function position(
  coordinates: SwotPosition['coordinates'],
  origin: number,
  quadrant: Quadrant | null,
  method: SwotMethod,
): SwotPosition {
  return {
    coordinates,
    origin: { x: origin, y: origin },
    quadrant,
    quadrantLabel:
      quadrant === null
        ? null
        : quadrant === 'on-axis'
          ? 'swot.quadrant.on-axis'
          : `swot.quadrant.${method.quadrantNaming}.${quadrant}`,
  };
}

function plus(a: SideSum | null, b: SideSum | null): number | null {
  return a === null || b === null ? null : a.score + b.score;
}

/** On the signed scale W and T are negative already, so the difference is the sum. */
function minus(
  positive: SideSum | null,
  negative: SideSum | null,
  method: SwotMethod,
  half: number,
): number | null {
  if (positive === null || negative === null) return null;
  const difference =
    method.ratingScale === 'signed'
      ? positive.score + negative.score
      : positive.score - negative.score;
  return difference / half;
}
