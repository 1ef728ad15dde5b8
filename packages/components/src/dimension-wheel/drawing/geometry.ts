const full = 2 * Math.PI;

/** Radii of the rings, in units of the drawing; its centre is 0, 0. */
export const radii = { centre: 52, inner: [57, 127], outer: [131, 192] } as const;

/** Part of a ring: angles in radians, clockwise from straight up. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** As many equal parts as asked for, the middle of the first one straight up. */
export function equalArcs(count: number): Arc[] {
  const size = full / Math.max(1, count);
  return Array.from({ length: count }, (_, at) => ({
    from: (at - 0.5) * size,
    to: (at + 0.5) * size,
  }));
}

/** An arc in equal parts, one after the other. */
export function splitArc({ from, to }: Arc, count: number): Arc[] {
  const size = (to - from) / Math.max(1, count);
  return Array.from({ length: count }, (_, at) => ({
    from: from + at * size,
    to: from + (at + 1) * size,
  }));
}

/** The outline of a piece of ring between two radii. */
export function sector({ from, to }: Arc, near: number, far: number): string {
  // An arc that ends where it began would not be drawn at all.
  const end = Math.min(to, from + full - 1e-4);
  const large = end - from > Math.PI ? 1 : 0;
  return (
    `M${pair(from, near)}L${pair(from, far)}A${far} ${far} 0 ${large} 1 ${pair(end, far)}` +
    `L${pair(end, near)}A${near} ${near} 0 ${large} 0 ${pair(from, near)}Z`
  );
}

/** How far a piece is filled so that its area, which is what eyes compare, shows a share of 0 to 1. */
export function filledTo(share: number, near: number, far: number): number {
  return tidy(Math.sqrt(near ** 2 + share * (far ** 2 - near ** 2)));
}

export function middleOf({ from, to }: Arc): number {
  return (from + to) / 2;
}

export function pointAt(angle: number, radius: number): { readonly x: number; readonly y: number } {
  return { x: tidy(radius * Math.sin(angle)), y: tidy(-radius * Math.cos(angle)) };
}

function pair(angle: number, radius: number): string {
  const { x, y } = pointAt(angle, radius);
  return `${x} ${y}`;
}

/** Two decimals are finer than any screen, and keep the markup short. Never −0. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
