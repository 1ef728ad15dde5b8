import type { Segment, WheelSegments } from './wheel-segments.js';

/** The middle of the wheel, which stands for the whole plan. */
export const centreKey = 'whole';

/** Tells the pieces of a wheel apart; a sub-dimension may be called what a dimension is called. */
export function segmentKey({ id, kind }: Pick<Segment, 'id' | 'kind'>): string {
  return `${kind} ${id}`;
}

/**
 * Where an arrow key leads from a piece: right and left go round a ring, up leads outwards and down inwards, Home
 * and End to the ends of the ring. `null` for other keys and where there is nothing further.
 */
export function step({ inner, outer }: WheelSegments, from: string, key: string): string | null {
  const ring = [inner, outer].find((segments) => segments.some(is(from)));
  const here = ring?.find(is(from));
  switch (key) {
    case 'ArrowRight':
      return at(ring, 1);
    case 'ArrowLeft':
      return at(ring, -1);
    case 'Home':
      return keyOf(ring?.[0]);
    case 'End':
      return keyOf(ring?.at(-1));
    case 'ArrowUp':
      if (here === undefined) return keyOf(inner[0]);
      return ring === outer
        ? null
        : keyOf(outer.find(({ dimensionId }) => dimensionId === here.dimensionId));
    case 'ArrowDown':
      if (here === undefined) return null;
      return ring === inner
        ? centreKey
        : keyOf(inner.find(({ dimensionId }) => dimensionId === here.dimensionId));
    default:
      return null;
  }

  function at(segments: readonly Segment[] | undefined, by: number): string | null {
    if (segments === undefined) return null;
    const index = segments.findIndex(is(from)) + by;
    return keyOf(segments[(index + segments.length) % segments.length]);
  }
}

const is = (key: string) => (segment: Segment) => segmentKey(segment) === key;

function keyOf(segment: Segment | undefined): string | null {
  return segment === undefined ? null : segmentKey(segment);
}
