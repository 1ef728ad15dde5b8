import type { Quadrant, SwotMethod } from '@kotacerdas/core/swot';
import { margin, side } from './plane.js';

/** Between the lines of a corner's name. */
export const lineHeight = 15;

export type Corner = 'top-right' | 'bottom-right' | 'top-left' | 'bottom-left';
export type NamedQuadrant = Exclude<Quadrant, 'on-axis'>;

/** Which corner a quadrant stands in; swapped axes swap ST and WO. */
export function cornerOf(quadrant: NamedQuadrant, { coordinates }: SwotMethod): Corner {
  const swapped = coordinates === 'swapped';
  switch (quadrant) {
    case 'SO':
      return 'top-right';
    case 'ST':
      return swapped ? 'top-left' : 'bottom-right';
    case 'WO':
      return swapped ? 'bottom-right' : 'top-left';
    case 'WT':
      return 'bottom-left';
  }
}

/** The square of a corner, and where its name begins. */
export function cornerBox(corner: Corner): {
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'end';
  textX: number;
  /** The baseline of its first line; names at the bottom grow upwards. */
  textY: (lines: number) => number;
} {
  const right = corner.endsWith('right');
  const top = corner.startsWith('top');
  return {
    x: right ? side / 2 : margin,
    y: top ? margin : side / 2,
    size: side / 2 - margin,
    anchor: right ? 'end' : 'start',
    textX: right ? side - margin - 9 : margin + 9,
    textY: (lines) => (top ? margin + 18 : side - margin - 9 - (lines - 1) * lineHeight),
  };
}
