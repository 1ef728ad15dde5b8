import type { Box, Layout } from './types.js';

/** Around a province that fills the drawing, as a share of the whole, so that its neighbours are seen. */
const margin = 0.035;
/** A province is not drawn larger than this share of the whole. */
const leastShare = 0.42;

/** The part of the drawing that is shown: all of it, or a province with what is around it. */
export function viewBox(layout: Layout, provinceCode: string | null): Box {
  const own = layout.shapes.filter((shape) => shape.provinceCode === provinceCode);
  const [first] = own;
  // Half the line around the outermost tiles lies outside of them.
  if (first === undefined)
    return grown({ left: 0, top: 0, right: layout.width, bottom: layout.height }, 2);
  const box = grown(own.reduce<Box>(around, first), margin * layout.width);
  const missing = Math.max(0, leastShare * layout.width - (box.right - box.left));
  return { ...box, left: box.left - missing / 2, right: box.right + missing / 2 };
}

function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function grown({ bottom, left, right, top }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** As SVG writes it. */
export function boxText({ bottom, left, right, top }: Box): string {
  return [left, top, right - left, bottom - top]
    .map((value) => Math.round(value * 100) / 100)
    .join(' ');
}
